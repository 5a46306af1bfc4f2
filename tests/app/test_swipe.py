"""A finger that moves: it turns a page, or scrolls a list, and presses nothing on its way."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.app.composition import Kiosk
from kiosk.device.taps import ECHO_MS
from kiosk.tour.rest import settle, wait
from tests.app.finger import Glass
from tests.app.hand import Hand, place

# How far a finger comes between two frames, in px: slowly, quickly, and all the way at once.
STRIDES = pytest.mark.parametrize("stride", [20, 60, 300])


@pytest.fixture
def glass(kiosk: Kiosk) -> Glass:
    return Glass(kiosk)


def draw(kiosk: Kiosk) -> None:
    """Let the window draw a frame."""
    drawn: list[bool] = []
    watch = kiosk.window.frameSwapped.connect(lambda: drawn.append(True))
    kiosk.window.update()
    wait(lambda: bool(drawn))
    kiosk.window.frameSwapped.disconnect(watch)


def swipe(kiosk: Kiosk, glass: Glass, start: QPoint, way: QPoint, stride: int) -> None:
    """Draw a finger along `way`. Qt tells of its strides with the next frame."""
    glass.ms += 2 * ECHO_MS
    glass.press(start)
    strides = max(abs(way.x()), abs(way.y())) // stride
    for number in range(1, strides + 1):
        glass.ms += 16
        glass.move(start + way * number / strides)
        if number < strides:
            draw(kiosk)
    glass.lift()
    settle(kiosk)


@STRIDES
def test_a_finger_turns_the_steps_of_a_conversation(
    kiosk: Kiosk, glass: Glass, stride: int
) -> None:
    kiosk.navigation.startDialogue()
    settle(kiosk)
    numbers = []
    for way in (-300, -300, 300, -300, -300, -300, -300, 300):
        swipe(kiosk, glass, QPoint(640, 300), QPoint(way, 0), stride)
        numbers.append(kiosk.pages.dialogue.property("number"))
    assert numbers == [2, 3, 2, 3, 4, 5, 5, 4]


@STRIDES
def test_a_finger_turns_the_places_of_the_story(kiosk: Kiosk, glass: Glass, stride: int) -> None:
    kiosk.navigation.openStory(kiosk.pages.story.property("key"), 1)
    settle(kiosk)
    places = []
    for way in (300, -300, -300, 300):
        swipe(kiosk, glass, QPoint(500, 400), QPoint(way, 0), stride)
        places.append(kiosk.pages.story.property("position"))
    assert places == [1, 2, 3, 2]


@pytest.mark.parametrize("stride", [20, 60])
def test_a_finger_that_starts_on_a_row_scrolls_the_list_and_taps_nothing(
    kiosk: Kiosk, glass: Glass, hand: Hand, stride: int
) -> None:
    def rows() -> list[QAccessibleInterface]:
        return [c for c in hand.shown() if c.role() is QAccessible.Role.ListItem]

    kiosk.navigation.startDialogue()
    kiosk.pages.questions.show()
    settle(kiosk)
    point = place(rows()[5]).center() - kiosk.window.position()
    before, opened = place(rows()[0]).y(), kiosk.pages.questions.property("openKey")
    swipe(kiosk, glass, point, QPoint(0, -300), stride)
    assert place(rows()[0]).y() < before
    assert kiosk.pages.questions.property("openKey") == opened
