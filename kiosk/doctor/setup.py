"""What IT and the ambassador set."""

from pathlib import Path

from kiosk.doctor.finding import Finding, Severity, Text
from kiosk.settings.danish import in_danish
from kiosk.settings.files import SettingsFiles
from kiosk.settings.values import PROVIDED

_SETTINGS = Text("Indstillinger", "Settings")


def check_settings(data: Path) -> Finding:
    """The settings files can be read, and somebody has set the tablet up."""
    files = SettingsFiles(data)
    if files.problems:
        danish, english = (map(say, files.problems) for say in (in_danish, str))
        return Finding(
            _SETTINGS,
            Severity.WARNING,
            Text("; ".join(danish), "; ".join(english)),
            Text(
                "Ret linjen; til da gælder det, der ellers er almindeligt.",
                "Correct the line; until then what is usual counts in its place.",
            ),
        )
    if not files.set_up:
        return Finding(
            _SETTINGS,
            Severity.WARNING,
            Text("tabletten har ingen PIN-kode", "the tablet has no PIN"),
            Text(
                f"Svar på kioskens spørgsmål ved første start, eller læg {data / PROVIDED}.",
                f"Answer the kiosk's questions at its first start, or write {data / PROVIDED}.",
            ),
        )
    return Finding(_SETTINGS, Severity.OK, Text("kan læses", "can be read"))
