"""The members' screens, a line each: all that is to be known of one to show it and to forget it.

What it is called stands in `Screen`. What cannot stand here is held to it by
tests/app/test_screens.py: its pages in UsualPages.qml and LargePages.qml, and how the tour gets
to its stops (kiosk/tour).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.screens import Screen
from kiosk.domain.talk import Layout
from kiosk.session.navigation import Route
from kiosk.viewmodels.navigation import PROGRAMME

if TYPE_CHECKING:
    from kiosk.app.pages import Pages


translate = QCoreApplication.translate


class ScreenLine(NamedTuple):
    """One screen.

    `component` of Kiosk.Screens shows it, and `lying` in its place in table mode. `stops` are its
    pictures on the tour. `ready` is called before a route is shown, `forget` when a visit ends.
    While `scanned` they are as bright as can be. `heading` is what the screen is about, in the
    words that are told to those who do not see it.
    """

    component: str
    view_model: QObject
    stops: tuple[str, ...]
    ready: Callable[[Route], None] = lambda route: None
    forget: Callable[[], None] = lambda: None
    lying: str | None = None
    scanned: Callable[[], bool] = lambda: False
    heading: Callable[[], str] = lambda: ""


def screens(pages: "Pages") -> dict[Screen, ScreenLine]:
    """The lines of all screens but attract, which is the window's own.

    Raises LookupError, naming them, where screens have none.
    """

    def ready_category(route: Route) -> None:
        if route.subject:
            pages.category.show(route.subject)

    def ready_partner(route: Route) -> None:
        if route.subject:
            pages.partner.show(route.subject, route.detail)
            pages.partner_code.show(route.subject)

    def forget_partner() -> None:
        pages.partner.wipe()
        pages.partner_code.show(None)

    def ready_takeaway(route: Route) -> None:
        if route.detail == PROGRAMME:
            pages.takeaway.show_programme()
        else:
            pages.takeaway.show(route.subject)

    def ready_step(route: Route) -> None:
        pages.dialogue.show(route.subject)

    def ready_story(route: Route) -> None:
        if route.subject:
            pages.story.show(route.subject, route.detail)

    def code_in_words() -> str:
        # Not everybody can aim at a code.
        text = translate("Announcing", "Scan koden, eller gå ind på {address}")
        return text.replace("{address}", pages.takeaway.address)

    def story_in_words() -> str:
        story = pages.story
        return story.closing if story.ended else f"{story.stopTitle}. {story.stopText}"

    def ready_journey(route: Route) -> None:
        if route.subject:
            pages.journey.show(route.subject)

    def ready_calculator(route: Route) -> None:
        pages.calculator.start(route.subject)

    lines = {
        Screen.HOME: ScreenLine(
            *("HomeScreen", pages.home, ("home", "reading", "table-home", "table-reading")),
            lambda route: pages.category.wipe(),
            pages.home.wipe,
        ),
        Screen.CATEGORY: ScreenLine(
            *("CategoryScreen", pages.category),
            (
                *(
                    "category-two",
                    "category-five",
                    "category-with-receipt",
                    "receipt-torn",
                    "table-category",
                ),
                *("held", "idle-warning"),
            ),
            *(ready_category, pages.category.wipe),
            heading=lambda: pages.category.title,
        ),
        Screen.PARTNER: ScreenLine(
            *("PartnerScreen", pages.partner),
            (
                *("partner-known", "partner-unknown-unprinted", "partner-unknown"),
                *("table-partner", "table-partner-unknown"),
            ),
            *(ready_partner, forget_partner),
            heading=lambda: pages.partner.name,
        ),
        Screen.QR: ScreenLine(
            *("QrScreen", pages.takeaway),
            ("qr", "takeaway-many", "takeaway-large", "table-qr", "table-takeaway-many"),
            *(ready_takeaway, pages.takeaway.show_programme),
            heading=code_in_words,
            lying="QrHalf",
            scanned=lambda: True,
        ),
        Screen.STEP: ScreenLine(
            *("DialogueScreen", pages.dialogue),
            (
                *("step-1", "step-2", "step-3", "step-4", "step-5"),
                *("questions", "question-open", "question-unanswered"),
                *("table-step-1", "table-step-2", "table-step-3", "table-step-4", "table-step-5"),
            ),
            ready_step,
            heading=lambda: pages.dialogue.headline,
            scanned=lambda: pages.dialogue.layout == Layout.CODE,
        ),
        Screen.STORY: ScreenLine(
            *("StoryScreen", pages.story),
            ("story-1", "story-5", "story-9", "story-end", "table-story", "table-story-end"),
            *(ready_story, pages.story.wipe),
            heading=story_in_words,
        ),
        Screen.JOURNEY: ScreenLine(
            *("JourneyScreen", pages.journey, ("journey", "table-journey")),
            *(ready_journey, pages.journey.wipe),
            heading=lambda: pages.journey.title,
        ),
        Screen.CALCULATOR: ScreenLine(
            *("CalculatorScreen", pages.calculator),
            (
                *("calculator", "calculator-filled", "calculator-what", "calculator-often"),
                *("calculator-unknown", "calculator-edit"),
                *("calculator-search", "table-calculator", "table-calculator-edit"),
                "table-calculator-search",
            ),
            *(ready_calculator, pages.calculator.wipe),
        ),
    }
    missing = set(Screen) - lines.keys() - {Screen.ATTRACT}
    if missing:
        raise LookupError(f"screens without a line: {', '.join(sorted(missing))}")
    return lines
