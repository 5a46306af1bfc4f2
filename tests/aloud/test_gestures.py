"""What a finger means, by its times and its way."""

from kiosk.aloud.gestures import EXPLORES_AFTER, SWIPE, TAP, TWICE, Gesture, Gestures, Meaning

AT = (200.0, 100.0)
REACH = 40.0


class Finger:
    """A finger on the glass, with every gesture that it made and a clock."""

    def __init__(self) -> None:
        self.gestures = Gestures(REACH)
        self.made: list[Gesture] = []
        self.now = 10.0

    def _note(self, gesture: Gesture | None) -> None:
        if gesture:
            self.made.append(gesture)

    def press(self, x: float = AT[0], y: float = AT[1], finger: int = 0) -> None:
        self._note(self.gestures.press(finger, x, y, self.now))

    def move(self, x: float, y: float = AT[1]) -> None:
        self._note(self.gestures.move(0, x, y, self.now))

    def lift(self, x: float = AT[0], y: float = AT[1], finger: int = 0) -> None:
        self._note(self.gestures.lift(finger, x, y, self.now))

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self._note(self.gestures.tick(self.now))

    @property
    def kinds(self) -> list[Meaning]:
        return [gesture.meaning for gesture in self.made]


def test_a_quick_tap_waits_for_a_second_one() -> None:
    finger = Finger()
    finger.press()
    finger.wait(EXPLORES_AFTER / 2)
    finger.lift()
    assert finger.made == []
    finger.wait(TWICE)
    assert finger.made == [Gesture(Meaning.TAP, *AT)]
    assert finger.gestures.due is None


def test_two_quick_taps_are_one_double_tap() -> None:
    finger = Finger()
    for _ in range(2):
        finger.press()
        finger.wait(0.05)
        finger.lift()
        finger.wait(0.1)
    finger.wait(TWICE)
    assert finger.kinds == [Meaning.TWICE]


def test_a_finger_that_rests_explores_and_taps_when_it_lifts_soon() -> None:
    finger = Finger()
    finger.press()
    finger.wait(EXPLORES_AFTER)
    finger.lift()
    assert finger.kinds == [Meaning.EXPLORE, Meaning.TAP]


def test_a_finger_that_stays_only_listens() -> None:
    finger = Finger()
    finger.press()
    finger.wait(EXPLORES_AFTER)
    finger.wait(TAP)
    finger.lift()
    assert finger.kinds == [Meaning.EXPLORE]


def test_a_drag_explores_all_along_and_lifting_is_nothing() -> None:
    finger = Finger()
    finger.press()
    finger.wait(EXPLORES_AFTER)
    finger.move(300)
    finger.move(400)
    finger.lift(400)
    assert finger.made == [Gesture(Meaning.EXPLORE, x, 100.0) for x in (200.0, 300.0, 400.0)]


def test_a_swipe_goes_on_and_back() -> None:
    finger = Finger()
    for step in (1, -1):
        finger.press()
        finger.wait(0.05)
        finger.move(200 + step * 60)
        finger.lift(200 + step * 120)
    assert finger.kinds == [Meaning.NEXT, Meaning.PREVIOUS]


def test_a_swipe_up_or_a_slow_one_is_none() -> None:
    finger = Finger()
    finger.press()
    finger.wait(0.05)
    finger.move(230, 300)
    finger.lift(230, 300)
    assert finger.kinds == []
    finger.press()
    finger.wait(0.05)
    finger.move(260)
    finger.wait(SWIPE)
    finger.lift(300)
    assert Meaning.NEXT not in finger.kinds


def test_a_hand_that_shakes_still_taps() -> None:
    finger = Finger()
    finger.press()
    finger.wait(0.05)
    finger.move(200 + REACH - 1)
    finger.lift()
    finger.wait(TWICE)
    assert finger.kinds == [Meaning.TAP]


def test_other_fingers_mean_nothing() -> None:
    finger = Finger()
    finger.press()
    finger.press(500, 500, finger=1)
    finger.lift(500, 500, finger=1)
    finger.wait(0.05)
    finger.lift()
    finger.wait(TWICE)
    assert finger.made == [Gesture(Meaning.TAP, *AT)]


def test_what_is_cancelled_is_nothing() -> None:
    finger = Finger()
    finger.press()
    finger.gestures.cancel()
    finger.wait(1)
    finger.lift()
    assert finger.made == []
