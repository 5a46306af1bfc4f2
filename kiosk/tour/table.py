"""The stops of a tablet that lies on the table."""

from collections.abc import Callable

from kiosk.app.composition import Kiosk
from kiosk.domain.counts import STEPS
from kiosk.domain.screens import Screen
from kiosk.tour.members import read_easier, search_offers, thank, type_purchase
from kiosk.tour.stop import (
    TourStop,
    open_partner,
    open_screen,
    open_step,
    partner_code,
    programme_code,
    takeaway_code,
)
from kiosk.viewmodels.journey import JOURNEY
from kiosk.viewmodels.story import YEAR


def _at_the_table(go: Callable[[Kiosk], None]) -> Callable[[Kiosk], None]:
    def lay_and_go(kiosk: Kiosk) -> None:
        kiosk.pages.table.lay()
        go(kiosk)

    return lay_and_go


def _calculate(kiosk: Kiosk) -> None:
    open_screen(Screen.CALCULATOR)(kiosk)
    kiosk.pages.calculator.cancel()
    type_purchase(kiosk, "tui-badeferie", 30000, "once")


def _on_the_slip(code: Callable[[Kiosk], str | None]) -> Callable[[Kiosk], str | None]:
    """The code on the receipt in table mode; half a portrait screen has no room for a receipt."""
    return lambda kiosk: code(kiosk) if kiosk.window.width() > kiosk.window.height() else None


TABLE_STOPS = (
    *(
        TourStop(f"table-step-{number}", _at_the_table(open_step(number)))
        for number in range(1, STEPS)
    ),
    TourStop(f"table-step-{STEPS}", _at_the_table(open_step(STEPS)), programme_code),
    TourStop("table-home", _at_the_table(open_screen(Screen.HOME)), _on_the_slip(programme_code)),
    TourStop("table-reading", _at_the_table(read_easier)),
    TourStop("table-category", _at_the_table(open_screen(Screen.CATEGORY, "hjemmet"))),
    TourStop(
        "table-partner",
        _at_the_table(open_partner("synoptik", "hjemmet")),
        _on_the_slip(partner_code),
    ),
    TourStop(
        "table-partner-unknown",
        _at_the_table(open_partner("ok", "bil")),
        partner_code,
    ),
    TourStop("table-story", _at_the_table(open_screen(Screen.STORY, YEAR, "5"))),
    TourStop(
        "table-story-end", _at_the_table(open_screen(Screen.STORY, YEAR, "10")), programme_code
    ),
    TourStop("table-journey", _at_the_table(open_screen(Screen.JOURNEY, JOURNEY))),
    TourStop("table-calculator", _at_the_table(_calculate)),
    TourStop("table-calculator-edit", _at_the_table(lambda kiosk: kiosk.pages.calculator.edit(0))),
    TourStop("table-calculator-search", _at_the_table(search_offers)),
    TourStop(
        "table-qr", _at_the_table(lambda kiosk: kiosk.navigation.openProgramme()), takeaway_code
    ),
    TourStop(
        "table-takeaway-many", _at_the_table(open_screen(Screen.QR, "synoptik")), takeaway_code
    ),
    TourStop("table-thanks", thank, programme_code),
)
"""After the first of them the tablet stays on the table."""
