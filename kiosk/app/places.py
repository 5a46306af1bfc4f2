"""The ambassador's screens, a line each; tests/app/test_screens.py holds all else to it.

What each is called stands in `Place`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from kiosk.domain.screens import Place

if TYPE_CHECKING:
    from kiosk.app.ambassador import Ambassador


class PlaceLine(NamedTuple):
    """One screen: `component` of Kiosk.Screens shows it, and `ready` is called before.

    `stops` are its pictures on the tour.
    """

    component: str
    view_model: QObject | None
    stops: tuple[str, ...]
    ready: Callable[[], None] = lambda: None


def places(ambassador: "Ambassador") -> dict[Place, PlaceLine]:
    """The lines of all places but OUTSIDE, where the members' screens are shown.

    Raises LookupError, naming them, where places have none.
    """
    pin, practice = ambassador.pin, ambassador.practice
    lines = {
        Place.CODE: PlaceLine("PinScreen", pin, ("code-wrong", "code-typing", "code-recovery")),
        Place.SETUP: PlaceLine(
            *("SetupScreen", ambassador.setup),
            (
                "setup-language",
                "setup-store",
                "setup-code",
                "setup-source",
                "setup-recovery",
                "setup-corner",
            ),
            pin.choose,
        ),
        Place.SHIFT: PlaceLine(
            *("ShiftScreen", ambassador.shift, ("shift", "shift-fine"), ambassador.shift.begin)
        ),
        Place.PANEL: PlaceLine(
            *("PanelScreen", ambassador.panel, ("panel", "panel-call")),
            ambassador.show_panel,
        ),
        Place.SYNC: PlaceLine("SyncScreen", ambassador.updates, ("sync-fetching", "sync")),
        Place.REPORT: PlaceLine(
            *("ReportScreen", ambassador.report, ("report",), ambassador.report.show)
        ),
        Place.PRACTICE: PlaceLine(
            *("PracticeScreen", practice),
            (
                *("practice", "practice-read", "practice-steps"),
                *("practice-quiz", "practice-quiz-right", "practice-quiz-wrong"),
                *("practice-rehearsal", "practice-rehearsal-helped"),
                *("practice-rehearsed", "practice-rehearsed-late"),
            ),
            practice.begin,
        ),
        Place.SETTINGS: PlaceLine("SettingsScreen", ambassador.settings, ("settings",)),
        Place.NEW_CODE: PlaceLine("PinScreen", pin, (), pin.choose),
    }
    missing = set(Place) - lines.keys() - {Place.OUTSIDE}
    if missing:
        raise LookupError(f"places without a line: {', '.join(sorted(missing))}")
    return lines
