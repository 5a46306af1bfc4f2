"""The stops that members see on an upright tablet."""

from kiosk.app.composition import Kiosk
from kiosk.domain.counts import STEPS
from kiosk.domain.screens import Screen
from kiosk.session.clock import StoppedClock
from kiosk.session.visit import USUAL_TIMES
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


def _ask(kiosk: Kiosk) -> None:
    open_step(3)(kiosk)
    kiosk.pages.questions.show()


def _ask_what_was_noted(kiosk: Kiosk) -> None:
    _ask(kiosk)
    kiosk.pages.questions.open("ingen-app")
    kiosk.pages.questions.toggleNoted()


def _ask_in_vain(kiosk: Kiosk) -> None:
    _ask(kiosk)
    kiosk.pages.questions.find("parkering")


def _take_back(kiosk: Kiosk) -> None:
    kiosk.navigation.openPartner("ok", "bil")
    kiosk.pages.receipt.undo()


def _fill_calculator(kiosk: Kiosk) -> None:
    purchases = (
        ("tui-badeferie", 30000, "once"),
        ("synoptik-briller", 2000, "once"),
        ("flugger-farver-maling", 1850, "once"),
    )
    for offer, amount, frequency in purchases:
        type_purchase(kiosk, offer, amount, frequency)
        kiosk.pages.calculator.write()
    type_purchase(kiosk, "synoptik-abonnementer", 120, "monthly")


def type_purchase(kiosk: Kiosk, offer: str, amount: int, frequency: str) -> None:
    kiosk.pages.calculator.choose(offer)
    kiosk.pages.calculator.clear()
    kiosk.pages.calculator.repeat(frequency)
    for digit in str(amount):
        kiosk.pages.calculator.press(int(digit))


def _type_unknown(kiosk: Kiosk) -> None:
    type_purchase(kiosk, "legoland-billetter", 1600, "yearly")


def search_offers(kiosk: Kiosk) -> None:
    kiosk.pages.calculator.cancel()
    kiosk.pages.calculator.offer_search.begin()
    kiosk.pages.calculator.offer_search.find("sy")


def read_easier(kiosk: Kiosk) -> None:
    """Open the reading help on the front page."""
    kiosk.navigation.home()
    kiosk.navigation.openReading()


def _enlarge(kiosk: Kiosk) -> None:
    kiosk.pages.takeaway.enlarge()


def thank(kiosk: Kiosk) -> None:
    kiosk.pages.visit.finish()


def _hold(kiosk: Kiosk) -> None:
    kiosk.pages.receipt.undo()
    kiosk.pages.visit.toggleHold()


def _wait_until_asked(kiosk: Kiosk) -> None:
    kiosk.pages.visit.toggleHold()
    assert isinstance(kiosk.now, StoppedClock)
    kiosk.now.seconds += USUAL_TIMES.idle + 1
    kiosk.pages.visit.tick()


MEMBER_STOPS = (
    TourStop("attract", lambda kiosk: None),
    TourStop("thanks", thank, programme_code),
    TourStop("home", open_screen(Screen.HOME), programme_code),
    TourStop("reading", read_easier),
    TourStop("category-two", open_screen(Screen.CATEGORY, "oplevelser")),
    TourStop("category-five", open_screen(Screen.CATEGORY, "hjemmet")),
    TourStop("partner-known", open_partner("synoptik", "hjemmet"), partner_code),
    TourStop("partner-unknown-unprinted", _take_back, partner_code),
    TourStop("partner-unknown", open_partner("ok", "bil"), partner_code),
    TourStop("category-with-receipt", open_screen(Screen.CATEGORY, "ferie")),
    TourStop("receipt-torn", lambda kiosk: kiosk.pages.receipt.clear()),
    TourStop("held", _hold),
    TourStop("idle-warning", _wait_until_asked),
    TourStop("story-1", open_screen(Screen.STORY, YEAR, "1")),
    TourStop("story-5", open_screen(Screen.STORY, YEAR, "5")),
    TourStop("story-9", open_screen(Screen.STORY, YEAR, "9")),
    TourStop("story-end", open_screen(Screen.STORY, YEAR, "10"), programme_code),
    TourStop("journey", open_screen(Screen.JOURNEY, JOURNEY)),
    *(TourStop(f"step-{number}", open_step(number)) for number in range(1, STEPS)),
    TourStop(f"step-{STEPS}", open_step(STEPS), programme_code),
    TourStop("questions", _ask),
    TourStop("question-open", _ask_what_was_noted),
    TourStop("question-unanswered", _ask_in_vain),
    TourStop("calculator", open_screen(Screen.CALCULATOR)),
    TourStop("calculator-filled", _fill_calculator),
    TourStop("calculator-what", lambda kiosk: kiosk.pages.calculator.ask("what")),
    TourStop("calculator-often", lambda kiosk: kiosk.pages.calculator.ask("often")),
    TourStop("calculator-unknown", _type_unknown),
    TourStop("calculator-edit", lambda kiosk: kiosk.pages.calculator.edit(0)),
    TourStop("calculator-search", search_offers),
    TourStop("qr", lambda kiosk: kiosk.navigation.openProgramme(), takeaway_code),
    TourStop("takeaway-many", open_screen(Screen.QR, "synoptik"), takeaway_code),
    TourStop("takeaway-large", _enlarge, takeaway_code),
)
