"""What a sync says of itself, in words for the ambassador."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.counted import counted
from kiosk.viewmodels.format import Format

translate = QCoreApplication.translate

_MEGABYTE = 1_000_000


def age_text(days: int) -> str:
    """How old the catalogue is, in whole days."""
    if days == 0:
        return translate("Sync", "Listen er fra i dag")
    return counted.age(days)


def progress_text(stage: str, received: int, expected: int | None, write: Format) -> str:
    """What a sync is doing, and how many of the bytes expected have been received."""
    match stage:
        case "checking":
            return translate("Sync", "Ser efter en ny liste")
        case "fetching":
            text = translate("Sync", "Henter {received} af {expected} MB")
            return text.replace("{received}", _megabytes(received, write)).replace(
                "{expected}", _megabytes(expected or received, write)
            )
        case "unpacking":
            return translate("Sync", "Pakker ud")
        case "verifying":
            return translate("Sync", "Kontrollerer listen")
    return translate("Sync", "Lægger listen på plads")


def outcome_text(result: str) -> str:
    """How a sync ended, and what to do where it failed; `result` is as kiosk.sync names it."""
    words = _OUTCOMES.get(result)
    return words() if words else ""


def taken_back_text() -> str:
    """Why the newest catalogue is not shown where the kiosk crashed with it."""
    return translate(
        "Sync", "Kiosken gik i stå med den nyeste liste. Den forrige vises, til der kommer en ny."
    )


def failed_text(version: str, why: str) -> str:
    """Which version of the program failed, and in what; `why` is as kiosk.program names it."""
    text = translate(
        "Sync", "Programmets udgave {version} virkede ikke: {why}. Den forrige bruges."
    )
    return text.replace("{version}", version).replace("{why}", _FAILURES[why]())


def not_installed_text() -> str:
    """That a version of the program was fetched in vain."""
    return translate("Sync", "En ny udgave af programmet blev ikke installeret. Se »kiosk doctor«.")


def _megabytes(size: int, write: Format) -> str:
    return write.hundredths(-(-size * 100 // _MEGABYTE))


def _untrusted() -> str:
    return translate("Sync", "Den nye liste kan ikke godkendes. Sig det til IT.")


def _unsaved() -> str:
    return translate("Sync", "Tabletten kan ikke gemme. Sig det til IT.")


_FAILURES: dict[str, Callable[[], str]] = {
    "start": lambda: translate("Sync", "den startede ikke"),
    "catalogue": lambda: translate("Sync", "den kunne ikke åbne listen"),
    "pin": lambda: translate("Sync", "den fandt ingen PIN-kode"),
    "sync": lambda: translate("Sync", "den kunne ikke opdatere listen"),
    "crashes": lambda: translate("Sync", "den gik ned igen og igen"),
}
_OUTCOMES: dict[str, Callable[[], str]] = {
    "up-to-date": lambda: translate("Sync", "Du har den nyeste liste."),
    "installed": lambda: translate("Sync", "En ny liste er hentet."),
    "held-back": lambda: translate("Sync", "Den nyeste liste er valgt fra her."),
    "not-set-up": lambda: translate("Sync", "Opdatering er ikke sat op. Sig det til IT."),
    "busy": lambda: translate("Sync", "En anden opdatering er i gang. Vent lidt."),
    "cancelled": lambda: translate("Sync", "Du stoppede opdateringen."),
    "no-network": lambda: translate("Sync", "Ingen forbindelse. Tjek wi-fi, og prøv igen."),
    "not-a-repository": lambda: translate(
        "Sync", "Nettet svarer med en anden side. Skal I logge på wi-fi?"
    ),
    "server": lambda: translate("Sync", "Serveren driller. Prøv igen senere."),
    "certificate": lambda: translate("Sync", "Serveren kan ikke godkendes. Sig det til IT."),
    "too-slow": lambda: translate("Sync", "Forbindelsen er for langsom. Prøv igen senere."),
    "source-gone": lambda: translate("Sync", "Stikket forsvandt. Sæt det i igen."),
    "expired": lambda: translate("Sync", "Listen er ikke fornyet i tide. Sig det til IT."),
    "wrong-clock": lambda: translate("Sync", "Tablettens ur går forkert. Stil det, og prøv igen."),
    "bad-signature": _untrusted,
    "damaged": _untrusted,
    "older": _untrusted,
    "newer-schema": lambda: translate("Sync", "Programmet skal opdateres først. Sig det til IT."),
    "disk-full": lambda: translate("Sync", "Der er ikke plads på tabletten. Sig det til IT."),
    "read-only": _unsaved,
    "disk": _unsaved,
}
