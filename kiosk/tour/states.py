"""Every state that the content gives a screen: each message, partner, place, question and card."""

from collections.abc import Callable, Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place, Screen
from kiosk.tour.stop import TourStop, open_partner, open_screen, open_step, partner_code
from kiosk.viewmodels.catalogue import Catalogue
from kiosk.viewmodels.practice import PracticePart
from kiosk.viewmodels.story import YEAR


def states(catalogue: Catalogue) -> Iterator[TourStop]:
    """Yield what the stops of the tour leave out, each to be gone to after the one before."""
    yield from _idle(catalogue)
    for category in catalogue.categories():
        yield TourStop(f"every-{category.id}", open_screen(Screen.CATEGORY, category.id))
        for partner in catalogue.partners_in(category.id):
            name = f"every-{category.id}-{partner.id}"
            yield TourStop(name, open_partner(partner.id, category.id), partner_code)
    for place in range(1, len(catalogue.story(YEAR).stops) + 1):
        yield TourStop(f"every-story-{place}", open_screen(Screen.STORY, YEAR, str(place)))
    for question in catalogue.find_questions(""):
        yield TourStop(f"every-question-{question.id}", _ask(question.id))
    parts = {
        PracticePart.READ: len(catalogue.lessons()),
        PracticePart.STEPS: len(catalogue.steps()),
        PracticePart.QUIZ: len(catalogue.quiz()),
        PracticePart.REHEARSE: sum(len(talk.turns) for talk in catalogue.rehearsals()[:1]),
    }
    for part, cards in parts.items():
        for card in range(cards):
            yield TourStop(f"every-{part.value}-{card + 1}", _practise(part, card))


def _idle(catalogue: Catalogue) -> Iterator[TourStop]:
    messages = catalogue.attract_messages()
    for number, message in enumerate(messages):
        yield TourStop(f"every-idle-{message.id}", _show(number, paid=False))
        if message.offer_ids:
            yield TourStop(f"every-payoff-{message.id}", _show(number, paid=True))


def _show(number: int, paid: bool) -> Callable[[Kiosk], None]:
    """An idle message, while its receipt is printed or when its sum stands alone."""

    def go(kiosk: Kiosk) -> None:
        kiosk.ambassador.door.lock()
        kiosk.navigation.reset()
        kiosk.attract.begin()
        for _ in range(number):
            kiosk.attract.next()
        screen = kiosk.window.findChild(QQuickItem, "attract")
        assert screen
        screen.setProperty("beat", 20 if paid else 0)

    return go


def _ask(question: str) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        open_step(3)(kiosk)
        kiosk.pages.questions.show()
        kiosk.pages.questions.open(question)

    return go


def _practise(part: PracticePart, card: int) -> Callable[[Kiosk], None]:
    """One card; in the quiz, its right answer is told too."""

    def go(kiosk: Kiosk) -> None:
        practice = kiosk.ambassador.practice
        kiosk.ambassador.door.go(Place.PRACTICE)
        practice.start(part.value)
        for _ in range(card):
            practice.next()
        if part is PracticePart.QUIZ:
            practice.choose(0)

    return go
