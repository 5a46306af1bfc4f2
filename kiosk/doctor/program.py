"""The program itself: its version, and how its updates go."""

from kiosk.doctor.finding import Finding, Severity, Text
from kiosk.program.versions import TRIALS, Failed, Failure, own, versions_here

_PROGRAM = Text("Program", "Program")

_WHY = {
    Failure.START: Text("den startede ikke", "it did not start"),
    Failure.CATALOGUE: Text("den kunne ikke åbne kataloget", "it did not open the catalogue"),
    Failure.PIN: Text("den fandt ingen PIN-kode", "it found no PIN"),
    Failure.SYNC: Text("den kunne ikke hente noget", "no sync went well"),
    Failure.CRASHES: Text("den gik ned igen og igen", "it crashed again and again"),
}


def check_program() -> Finding:
    """The newest version that was fetched is the one that runs."""
    version = own()
    if version is None:
        return Finding(_PROGRAM, Severity.OK, Text("uden pakke", "of no package"))
    versions = versions_here()
    if versions and versions.failed:
        return _failing(versions.failed[0])
    if versions and versions.refused:
        return Finding(
            _PROGRAM,
            Severity.WARNING,
            Text(
                f"udgave {version}; en nyere blev ikke installeret: {versions.refused}",
                f"version {version}; a newer one was not installed: {versions.refused}",
            ),
            Text(
                "Installér det, der mangler, eller sig det til dem, der udgiver programmet.",
                "Install what is missing, or tell those who publish the program.",
            ),
        )
    return Finding(_PROGRAM, Severity.OK, Text(f"udgave {version}", f"version {version}"))


def _failing(failed: Failed) -> Finding:
    why = _WHY[failed.why]
    danish = f"udgave {failed.version} virkede ikke: {why.da} ({failed.trials} af {TRIALS} forsøg)"
    english = f"version {failed.version} failed: {why.en} ({failed.trials} of {TRIALS} trials)"
    remedy = Text(
        "Den forrige bruges. Se hvorfor med »journalctl -u kiosk«, og sig det til udgiverne.",
        "The one before it is used. See why by `journalctl -u kiosk`, and tell the publishers.",
    )
    return Finding(_PROGRAM, Severity.WARNING, Text(danish, english), remedy)
