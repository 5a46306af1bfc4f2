"""Every state that the content gives a screen is readable, in every language."""

import pytest
from PySide6.QtCore import QSize

from kiosk.app.composition import Kiosk
from kiosk.domain.languages import Language
from kiosk.tour.draw import STOPS
from kiosk.tour.rest import settle
from kiosk.tour.states import states
from kiosk.viewmodels.story import YEAR
from tests.app.readable import unreadable

# 1920x1200 and 1200x1920 are laid out as these, half as large again; `tests.bench states` has all.
SIZES = pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)


@SIZES
@pytest.mark.qt_log_ignore("QUnifiedTimer")  # Qt's word on a movement that is over at once
def test_nothing_is_cut_clipped_broken_or_small(new_kiosk: Kiosk, size: QSize) -> None:
    kiosk = new_kiosk
    found: list[str] = []
    for stop in [*STOPS, *states(kiosk.library.catalogue)]:
        stop.go(kiosk)
        # Danish last: each stop goes on from the one before. English is shorter than both.
        for language in (Language.DE, Language.DA):
            kiosk.library.speak(language)
            settle(kiosk)
            found += [f"{stop.name}, {language}: {what}" for what in unreadable(kiosk)]
    assert found == []


def test_every_place_partner_question_and_card_is_a_state(kiosk: Kiosk) -> None:
    catalogue = kiosk.library.catalogue
    names = [stop.name for stop in states(catalogue)]
    assert len(names) == len(set(names))
    cards = len(catalogue.lessons()) + len(catalogue.steps()) + len(catalogue.quiz())
    turns = sum(len(talk.turns) for talk in catalogue.rehearsals())
    listings = sum(catalogue.partner_counts().values())
    messages = catalogue.attract_messages()
    payoffs = sum(bool(message.offer_ids) for message in messages)
    places, asked = catalogue.story(YEAR).stops, catalogue.find_questions("")
    screens = len(messages) + payoffs + len(catalogue.categories()) + listings
    assert len(names) == screens + len(places) + len(asked) + cards + turns
