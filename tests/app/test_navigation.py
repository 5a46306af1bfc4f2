"""A member taps through the kiosk."""

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible

from kiosk.app.composition import Kiosk
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.test_keyboard import Keyboard


def test_any_touch_on_the_idle_screen_starts(kiosk: Kiosk, hand: Hand) -> None:
    hand.tap_at(QPointF(300, 500))
    assert hand.sees("Hvad bruger du penge på?")


def test_from_a_category_to_a_partner_and_all_the_way_back(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Hjemmet")
    assert hand.sees("5 partnere giver dig bonus her.")
    hand.tap("Synoptik")
    assert hand.sees("5\u00a0%")
    assert hand.sees("1\u00a0%")
    hand.tap("Tilbage")
    hand.tap("Tilbage")
    assert hand.sees("Hvad bruger du penge på?")


def test_home_is_one_tap_away_from_a_partner(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("bil")
    kiosk.navigation.openPartner("ok", "bil")
    settle(kiosk)
    hand.tap("Til forsiden")
    assert hand.sees("Hvad bruger du penge på?")


def test_a_chip_changes_the_category_in_place(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("hjemmet")
    settle(kiosk)
    hand.tap("Oplevelser")
    assert hand.sees("Legoland")
    hand.tap("Tilbage")
    assert hand.sees("Hvad bruger du penge på?")


def test_an_unknown_rate_is_never_shown_as_a_figure(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openPartner("ok", "bil")
    settle(kiosk)
    assert hand.sees("Se dagens bonus")
    assert not any("%" in i.text(QAccessible.Text.Name) for i in hand.shown())


def test_a_tapped_partner_is_printed_once_and_can_be_undone(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    hand.tap("TUI")
    assert hand.sees("TUI står på bonen")
    hand.tap("Fortryd")
    assert hand.sees("Sæt på bonen")
    hand.tap("Sæt på bonen")
    hand.tap("Tilbage")
    hand.tap("TUI")
    hand.tap("Tilbage")
    assert [tap.partner_id for tap in kiosk.pages.receipt.receipt.taps] == ["tui"]


def test_the_phone_gets_the_partners_code_and_back_returns_to_it(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openPartner("synoptik", "hjemmet")
    settle(kiosk)
    hand.tap("Få det på telefonen")
    assert hand.sees("SYNOPTIK")
    hand.tap("Tilbage")
    assert hand.sees("Sådan får du bonus")


def test_the_keyboards_escape_goes_back_and_never_out(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.openCategory("ferie")
    settle(kiosk)
    keys = Keyboard(kiosk)
    for _ in range(3):
        keys.press(Qt.Key.Key_Escape)
    assert kiosk.window.isVisible()
    assert hand.sees("Hvad bruger du penge på?")


@pytest.mark.parametrize(
    ("label", "headline"),
    [("English", "Home"), ("Deutsch", "Zuhause"), ("Dansk", "Hjemmet")],
)
def test_the_language_changes_at_once(kiosk: Kiosk, hand: Hand, label: str, headline: str) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap(label)
    assert hand.sees(headline)


def test_a_page_that_was_left_is_gone_at_rest(kiosk: Kiosk) -> None:
    """Otherwise each page that comes is slower than the one before: all follow every change."""
    counts = []
    for _ in range(4):
        kiosk.navigation.openCategory("ferie")
        settle(kiosk)
        kiosk.navigation.home()
        settle(kiosk)
        counts.append(len(kiosk.window.findChildren(QObject)))
    assert counts[-1] == counts[1]
