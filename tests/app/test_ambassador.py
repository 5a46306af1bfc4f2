"""The ambassador's door: a hidden gesture, a PIN, and nothing left for members."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place, Screen
from kiosk.session.clock import StoppedClock
from kiosk.session.navigation import Route
from kiosk.session.pin import hash_code
from kiosk.settings.values import USUAL_SETTINGS
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.kiosks import Wall, opened
from tests.app.test_keyboard import Keyboard

PIN, RECOVERY = "2580", "314159265358"
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CORNER = QPoint(20, 20)
GESTURE_MS = 3000


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    tablet.settings_files.choose(
        pin=hash_code(PIN), recovery=hash_code(RECOVERY), store="Eksempelby"
    )
    return tablet


def hold_corner(kiosk: Kiosk, qtbot: QtBot) -> None:
    """Make the gesture, in less time than a person needs."""
    kiosk.ambassador.item.setProperty("holdTime", 60)
    QTest.mousePress(kiosk.window, LEFT, NONE, CORNER)
    qtbot.waitUntil(lambda: kiosk.ambassador.door.place_now is not Place.OUTSIDE)
    QTest.mouseRelease(kiosk.window, LEFT, NONE, CORNER)
    settle(kiosk)


def press(hand: Hand, digits: str) -> None:
    for digit in digits:
        hand.tap(digit)


def come_in(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.ambassador.door.knock()
    settle(kiosk)
    press(hand, PIN)
    hand.tap("Start vagten")


@pytest.mark.parametrize(
    "route",
    [
        Route(Screen.ATTRACT),
        Route(Screen.HOME),
        Route(Screen.PARTNER, "synoptik", "hjemmet"),
        Route(Screen.STEP, "partnere"),
        Route(Screen.CALCULATOR),
        Route(Screen.QR, "synoptik"),
    ],
    ids=lambda route: route.screen.value,
)
def test_the_corner_held_opens_the_door_on_every_screen_and_back_leads_there_again(
    kiosk: Kiosk, hand: Hand, qtbot: QtBot, route: Route
) -> None:
    kiosk.navigation.open(route)
    settle(kiosk)
    hold_corner(kiosk, qtbot)
    assert hand.sees("Kun for ambassadører")
    hand.tap("Tilbage")
    assert not hand.sees("Kun for ambassadører")
    assert kiosk.navigation.route == route


def test_the_corner_opens_in_table_mode_and_while_the_questions_are_open(
    kiosk: Kiosk, hand: Hand, qtbot: QtBot
) -> None:
    kiosk.pages.table.lay()
    kiosk.navigation.startDialogue()
    kiosk.pages.questions.show()
    settle(kiosk)
    hold_corner(kiosk, qtbot)
    assert hand.sees("Kun for ambassadører")


def test_a_finger_opens_as_a_pointer_does(kiosk: Kiosk, hand: Hand, qtbot: QtBot) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    kiosk.ambassador.item.setProperty("holdTime", 60)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(kiosk.window, finger).press(0, CORNER, kiosk.window)
    qtbot.waitUntil(lambda: kiosk.ambassador.door.place_now is Place.CODE)
    QTest.touchEvent(kiosk.window, finger).release(0, CORNER, kiosk.window)
    settle(kiosk)
    assert hand.sees("Kun for ambassadører")


def test_a_tap_in_the_corner_opens_nothing_and_reaches_what_lies_there(
    kiosk: Kiosk, hand: Hand
) -> None:
    assert kiosk.ambassador.item.property("holdTime") == GESTURE_MS
    hand.tap_at(CORNER.toPointF())
    assert hand.sees("Hvad bruger du penge på?")
    hand.tap_at(CORNER.toPointF())
    assert kiosk.ambassador.door.place_now is Place.OUTSIDE


def test_a_finger_that_leaves_the_corner_opens_nothing(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.ambassador.item.setProperty("holdTime", 60)
    QTest.mousePress(kiosk.window, LEFT, NONE, CORNER)
    QTest.mouseMove(kiosk.window, QPoint(200, 200))
    qtbot.wait(120)
    QTest.mouseRelease(kiosk.window, LEFT, NONE, QPoint(200, 200))
    assert kiosk.ambassador.door.place_now is Place.OUTSIDE


def test_only_the_right_pin_opens(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.ambassador.door.knock()
    settle(kiosk)
    press(hand, "0000")
    assert hand.sees("Det var ikke den.")
    press(hand, PIN[:3])
    assert not hand.sees("Det var ikke den.")
    assert hand.sees("3 af 4 tal")
    press(hand, PIN[3])
    assert hand.sees("Er tabletten klar?")


def test_wrong_tries_make_it_wait_longer_but_never_for_good(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    kiosk.ambassador.door.knock()
    settle(kiosk)
    for _ in range(3):
        press(hand, "0000")
    assert hand.sees("Vent 5 sekunder")
    press(hand, PIN)
    assert not hand.sees("Er tabletten klar?")
    clock.seconds += 5
    kiosk.ambassador.pin.tick()
    settle(kiosk)
    press(hand, PIN)
    assert hand.sees("Er tabletten klar?")


def test_wrong_tries_are_remembered_over_a_restart(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock, wall: Wall, tmp_path: Path
) -> None:
    kiosk.ambassador.door.knock()
    settle(kiosk)
    for _ in range(3):
        press(hand, "0000")
    again = opened(QSize(1280, 800), clock, tmp_path, wall)
    assert again.ambassador.pin.property("waiting") == 5
    again.close()


def test_the_recovery_code_lets_a_new_pin_be_chosen(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.ambassador.door.knock()
    settle(kiosk)
    hand.tap("Brug nødkoden")
    press(hand, RECOVERY)
    press(hand, "1111")
    press(hand, "1112")
    assert hand.sees("De to var ikke ens.")
    press(hand, "1111")
    press(hand, "1111")
    assert hand.sees("Klar til i dag?")
    hand.tap("Lås skærmen")
    kiosk.ambassador.door.knock()
    settle(kiosk)
    press(hand, PIN)
    assert hand.sees("Det var ikke den.")
    press(hand, "1111")
    assert not hand.sees("Kun for ambassadører")


def test_the_members_visit_waits_at_the_door_and_ends_behind_it(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    settle(kiosk)
    kiosk.ambassador.door.knock()
    settle(kiosk)
    hand.tap("Tilbage")
    assert kiosk.pages.receipt.receipt.taps
    kiosk.ambassador.door.knock()
    settle(kiosk)
    press(hand, PIN)
    assert kiosk.pages.receipt.receipt.taps == ()
    hand.tap("Start vagten")
    hand.tap("Lås skærmen")
    assert hand.sees("Vis mig hvordan")


def test_a_door_that_nobody_opens_closes_with_the_visit(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    kiosk.navigation.home()
    kiosk.ambassador.door.knock()
    settle(kiosk)
    clock.seconds += USUAL_SETTINGS.times.idle + USUAL_SETTINGS.times.countdown
    kiosk.pages.visit.tick()
    settle(kiosk)
    assert hand.sees("Vis mig hvordan")


def test_touches_behind_the_door_start_no_visit(
    kiosk: Kiosk, hand: Hand, clock: StoppedClock
) -> None:
    come_in(kiosk, hand)
    hand.tap("En samtale mere")
    clock.seconds += 200
    kiosk.pages.visit.tick()
    settle(kiosk)
    assert hand.sees("Klar til i dag?")
    assert not hand.sees("Er du der stadig?")


def test_after_five_quiet_minutes_it_locks(kiosk: Kiosk, hand: Hand, clock: StoppedClock) -> None:
    come_in(kiosk, hand)
    clock.seconds += 250
    hand.tap("En samtale mere")
    clock.seconds += 250
    kiosk.ambassador.door.tick()
    settle(kiosk)
    assert hand.sees("Klar til i dag?")
    clock.seconds += 60
    kiosk.ambassador.door.tick()
    settle(kiosk)
    assert hand.sees("Vis mig hvordan")


def test_start_leads_to_the_first_step(kiosk: Kiosk, hand: Hand) -> None:
    come_in(kiosk, hand)
    hand.tap("Start samtale")
    assert kiosk.navigation.route.screen is Screen.STEP
    assert not kiosk.pages.table.property("flat")


def test_escape_leads_one_screen_back(kiosk: Kiosk, hand: Hand) -> None:
    come_in(kiosk, hand)
    keys = Keyboard(kiosk)
    hand.tap("Øv dig")
    keys.press(Qt.Key.Key_Escape)
    assert hand.sees("Klar til i dag?")
    keys.press(Qt.Key.Key_Escape)
    assert hand.sees("Vis mig hvordan")


def test_without_a_readable_pin_nobody_gets_in_and_nobody_sets_it_up_anew(
    qapp: QGuiApplication, clock: StoppedClock, wall: Wall, tmp_path: Path
) -> None:
    (tmp_path / "choices.toml").write_bytes(b"\x00\x01")
    kiosk = opened(QSize(1280, 800), clock, tmp_path, wall)
    kiosk.ambassador.door.knock()
    settle(kiosk)
    hand = Hand(kiosk)
    assert hand.sees("Tabletten kan ikke læse sine indstillinger.")
    press(hand, PIN)
    assert hand.sees("Det var ikke den.")
    kiosk.close()


def test_the_door_says_which_line_keeps_a_pin_from_counting_and_not_what_stands_there(
    qapp: QGuiApplication, clock: StoppedClock, wall: Wall, tmp_path: Path
) -> None:
    (tmp_path / "kiosk.toml").write_text(f'store = "By"\npin = "{PIN}"\n', encoding="utf-8")
    kiosk = opened(QSize(1280, 800), clock, tmp_path, wall)
    kiosk.ambassador.door.knock()
    settle(kiosk)
    told = [i.text(QAccessible.Text.Name) for i in Hand(kiosk).shown()]
    assert f"{tmp_path / 'kiosk.toml'}:2: pin: Sæt linjen ind" in " ".join(told)
    assert PIN not in " ".join(told)
    kiosk.close()


def test_what_only_ambassadors_may_see_is_behind_the_door(kiosk: Kiosk, hand: Hand) -> None:
    for screen in Screen:
        subject = {Screen.CATEGORY: "hjemmet", Screen.PARTNER: "synoptik"}.get(screen)
        story = {Screen.STORY: "lones-aar", Screen.JOURNEY: "lones-briller"}.get(screen)
        detail = "1" if screen is Screen.STORY else None
        kiosk.navigation.open(Route(screen, subject or story, detail))
        settle(kiosk)
        assert not hand.sees("Karina"), screen
    come_in(kiosk, hand)
    hand.tap("Arrangementer: skriv til Karina Mia Johansen")
    assert hand.sees("Kode, der skriver til karina.johansen@coop.dk")
    assert hand.sees("karina.johansen@coop.dk")
