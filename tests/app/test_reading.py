"""The reading help: on every member's screen, at once, and for this visit only."""

from typing import cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.catalogue.checks.colours import contrast
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.tour.draw import STOPS
from kiosk.tour.members import type_purchase
from kiosk.tour.rest import settle
from kiosk.viewmodels.reading import SIZES
from tests.app.finger import Glass
from tests.app.hand import Hand, picture_of, place
from tests.app.layout import texts, turn
from tests.app.test_keyboard import Keyboard

HELP, SHEET, DONE = "Læsehjælp", "Skriftens størrelse", "Færdig"
CONTRAST, MOTION, ALOUD = "Høj kontrast", "Mindre bevægelse", "Læs højt"
SWITCH = "Vælg med én knap"
SECRET = {"questions", "question-open", "question-unanswered", "takeaway-large", "idle-warning"}
"""Where something lies over the whole screen."""


def opened(kiosk: Kiosk) -> bool:
    return bool(kiosk.pages.reading.property("shown"))


def factor(kiosk: Kiosk) -> float:
    """How large text is drawn."""
    return kiosk.frame.look.text_factor


def largest(kiosk: Kiosk) -> float:
    """How large what is read on the sheet is set, in px."""
    return next(text.size for text in texts(kiosk) if text.text == DONE)


def choose(kiosk: Kiosk, hand: Hand, name: str) -> None:
    """Tap the control of this name, on whatever page of the sheet it is."""
    page = 0
    while name not in {text.text for text in texts(kiosk)} and turn(kiosk, page):
        page += 1
    hand.tap(name)


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_each_of_the_members_screens_leads_there_and_nothing_lies_under_the_button(
    kiosk: Kiosk, hand: Hand, size: QSize
) -> None:
    lines = kiosk.pages.screens.values()
    doors = {"attract", "table-home", *(line.stops[0] for line in lines)}
    members = {"attract", *(stop for line in lines for stop in line.stops)} - SECRET
    for stop in [stop for stop in STOPS if stop.name in members]:
        stop.go(kiosk)
        settle(kiosk)
        if opened(kiosk):
            continue
        button = next(i for i in hand.shown() if i.text(QAccessible.Text.Name).startswith(HELP))
        room = place(button)
        assert min(room.width(), room.height()) >= 56, stop.name
        said = {
            other.text(QAccessible.Text.Name)
            for other in hand.shown()
            if other.role() is QAccessible.Role.Button
            and not other.text(QAccessible.Text.Name).startswith(HELP)
            # A picture that lies under it only loses its corner.
            and room.contains(place(other).center())
        }
        assert said == set(), stop.name
        route = kiosk.navigation.route
        if stop.name not in doors:
            continue
        hand.tap(HELP)
        assert opened(kiosk), stop.name
        assert kiosk.navigation.route == (Route(Screen.HOME) if stop.name == "attract" else route)
        kiosk.pages.reading.hide()
        settle(kiosk)


def test_a_choice_shows_at_once_and_loses_nothing(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCalculator("")
    type_purchase(kiosk, "tui-badeferie", 42, "once")
    settle(kiosk)
    hand.tap(HELP)
    for percent in SIZES[1:]:
        before = largest(kiosk)
        choose(kiosk, hand, f"{percent} %")
        assert factor(kiosk) == percent / 100
        assert largest(kiosk) > before
        assert hand.find(f"{percent} %").state().checked
    choose(kiosk, hand, MOTION)
    assert not kiosk.frame.look.still
    hand.tap(DONE)
    assert kiosk.navigation.route.screen is Screen.CALCULATOR
    assert kiosk.pages.calculator.property("amount") == "42"
    assert factor(kiosk) == 2


def test_as_before_brings_the_tablets_own_back(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap(HELP)
    assert hand.find("Som før").state().disabled
    hand.tap("150 %")
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    choose(kiosk, hand, MOTION)
    assert QGuiApplication.styleHints().cursorFlashTime() > 0, "the caret blinks where all moves"
    choose(kiosk, hand, "Som før")
    assert (factor(kiosk), kiosk.frame.look.still) == (1, True)
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    assert opened(kiosk)


def test_it_ends_with_the_visit_in_the_tablets_own(new_kiosk: Kiosk) -> None:
    kiosk, hand = new_kiosk, Hand(new_kiosk)
    kiosk.pages.use(kiosk.settings_files.choose(text_size=125))
    for end in (kiosk.pages.visit.end, kiosk.recover):
        settle(kiosk)
        hand.tap(HELP)
        assert kiosk.navigation.route.screen is Screen.HOME, "a visit begins with it"
        hand.tap("150 %")
        choose(kiosk, hand, MOTION)
        assert factor(kiosk) == 1.5
        end()
        settle(kiosk)
        assert kiosk.navigation.idle
        assert not opened(kiosk)
        assert (factor(kiosk), kiosk.frame.look.still) == (1.25, True)


def test_a_desktop_that_is_set_to_more_contrast_overrules_no_choice_of_a_member(
    kiosk: Kiosk, hand: Hand
) -> None:
    reading, own = kiosk.pages.reading, kiosk.pages.reading.usual
    reading.use(own._replace(contrast=True))
    assert kiosk.frame.look.high_contrast
    kiosk.navigation.home()
    kiosk.navigation.openReading()
    settle(kiosk)
    hand.tap(CONTRAST)
    reading.use(own._replace(contrast=True, size=125))
    assert (kiosk.frame.look.high_contrast, factor(kiosk)) == (False, 1)
    kiosk.pages.visit.end()
    assert (kiosk.frame.look.high_contrast, factor(kiosk)) == (True, 1.25)
    reading.use(own)
    assert not kiosk.frame.look.high_contrast


def test_a_conversation_that_begins_where_there_was_a_visit_is_read_as_it_was_chosen(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap(HELP)
    hand.tap("125 %")
    hand.tap(DONE)
    hand.tap("Start samtale")
    assert factor(kiosk) == 1.25


def test_by_keyboard_alone_the_focus_goes_in_and_comes_back(kiosk: Kiosk, hand: Hand) -> None:
    keys = Keyboard(kiosk)
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    keys.choose(HELP)
    assert opened(kiosk)
    names = []
    for _ in range(16):
        keys.press(Qt.Key.Key_Tab)
        names.append(keys.at())
    languages = {"Dansk", "English", "Deutsch"}
    sizes = {f"{percent} %" for percent in SIZES}
    assert set(names) == {*languages, *sizes, CONTRAST, MOTION, ALOUD, SWITCH, DONE}
    keys.choose("150 %")
    keys.choose("Næste side")
    keys.choose("Næste side")
    keys.go_to("Som før")
    assert factor(kiosk) == 1.5
    keys.press(Qt.Key.Key_Escape)
    assert not opened(kiosk)
    # The page was laid out anew meanwhile.
    keys.choose(HELP)
    assert opened(kiosk)
    keys.press(Qt.Key.Key_Escape)
    assert keys.at().startswith(HELP)
    assert kiosk.navigation.route == Route(Screen.CATEGORY, "ferie")


def test_a_double_tap_on_a_switch_counts_once(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    kiosk.navigation.openReading()
    settle(kiosk)
    glass = Glass(kiosk)
    at = place(hand.find(MOTION)).center() - kiosk.window.position()
    glass.tap(at)
    glass.tap(at)
    settle(kiosk)
    assert not kiosk.frame.look.still


def test_the_sheet_says_what_it_is_in_each_language(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    for language, name in (("da", HELP), ("en", "Reading help"), ("de", "Lesehilfe")):
        kiosk.library.speak(language)
        kiosk.navigation.openReading()
        settle(kiosk)
        roles = [i.role() for i in hand.shown() if i.text(QAccessible.Text.Name) == name]
        assert QAccessible.Role.Dialog in roles
        kiosk.pages.reading.hide()


def test_in_high_contrast_every_text_is_seven_to_one_from_its_ground(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap(HELP)
    hand.tap(CONTRAST)
    assert kiosk.frame.look.high_contrast
    hand.tap(DONE)
    checked = 0
    lines = kiosk.pages.screens.values()
    members = {line.stops[0] for line in lines} | {f"step-{number}" for number in range(2, 6)}
    for stop in [stop for stop in STOPS if stop.name in members]:
        stop.go(kiosk)
        settle(kiosk)
        picture = picture_of(kiosk)
        for text in texts(kiosk):
            left, top = round(text.place.left()), round(text.place.top())
            part = picture.crop((left, top, round(text.place.right()), round(text.place.bottom())))
            found = cast(
                list[tuple[int, tuple[int, int, int]]], part.getcolors(part.width * part.height)
            )
            _, ground = max(found)
            # Black, white and yellow: the letters are what differs most.
            letters = max((colour for _, colour in found), key=lambda c: abs(sum(c) - sum(ground)))
            best = contrast(QColor(*ground).name(), QColor(*letters).name())
            checked += 1
            assert best >= 7, f"{text.text!r} on {stop.name}: {best:.1f}"
    assert checked > 100
    kiosk.pages.visit.end()
    assert not kiosk.frame.look.high_contrast


def test_the_language_is_chosen_on_every_screen_and_the_tablets_is_back_with_the_next_visit(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    settle(kiosk)
    hand.tap("Læsehjælp og sprog")
    hand.tap("English")
    hand.tap("Done")
    assert hand.sees("Back")
    kiosk.pages.visit.end()
    settle(kiosk)
    assert hand.sees("Vis mig hvordan")
