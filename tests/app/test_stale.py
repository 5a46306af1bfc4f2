"""A catalogue that is too old to vouch for its rates says so beside each of them."""

from datetime import date

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.tour.rest import settle
from tests.app.hand import Hand

CAUTION = "Se den aktuelle sats på"


@pytest.mark.parametrize(
    "route",
    [
        Route(Screen.CATEGORY, "hjemmet"),
        Route(Screen.PARTNER, "synoptik", "hjemmet"),
        Route(Screen.STEP, "bonus"),
        Route(Screen.STORY, "lones-aar", "5"),
        Route(Screen.STORY, "lones-aar", "10"),
        Route(Screen.JOURNEY, "lones-briller"),
        Route(Screen.CALCULATOR),
    ],
    ids=lambda route: f"{route.screen}-{route.subject}-{route.detail}",
)
def test_beside_each_rate_stands_where_the_current_one_is(
    kiosk: Kiosk, hand: Hand, route: Route
) -> None:
    def cautions() -> int:
        return sum(CAUTION in shown.text(QAccessible.Text.Name) for shown in hand.shown())

    kiosk.navigation.open(route)
    settle(kiosk)
    assert cautions() == 0
    kiosk.library.judge(True)
    settle(kiosk)
    assert cautions() > 0
    kiosk.library.judge(False)
    settle(kiosk)
    assert cautions() == 0


def test_a_clock_that_stands_in_1970_judges_offers_by_the_day_of_the_release(kiosk: Kiosk) -> None:
    kiosk.library.clock = lambda: date(1970, 1, 1)
    assert kiosk.library.today() == kiosk.library.catalogue.info.released


def test_the_idle_screens_receipt_says_so_too(kiosk: Kiosk) -> None:
    kiosk.library.judge(True)
    printed = [row.words for row in kiosk.attract.lines.rows]
    assert CAUTION in printed
