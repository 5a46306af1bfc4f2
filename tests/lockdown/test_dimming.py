"""After hours the idle screen is dim; a touch makes it bright."""

from datetime import datetime, time
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.brightness import Backlight
from kiosk.lockdown.dimming import Dimming
from kiosk.session.hours import Hours
from kiosk.tour import settle
from tests.app.test_brightness import backlight

DAY = Hours(time(7), time(22))


@pytest.mark.parametrize(
    ("hours", "bright", "dim"),
    [
        (DAY, ["07:00", "12:00", "21:59"], ["22:00", "00:00", "06:59"]),
        (Hours(time(10), time(2)), ["10:00", "23:59", "00:00", "01:59"], ["02:00", "09:59"]),
        (Hours(time(0), time(0)), ["00:00", "12:00", "23:59"], []),
    ],
)
def test_hours(hours: Hours, bright: list[str], dim: list[str]) -> None:
    def at(text: str) -> datetime:
        return datetime.combine(datetime(2026, 11, 22), time.fromisoformat(text))

    assert [text for text in bright + dim if hours.bright_at(at(text))] == bright


def test_the_idle_screen_dims_in_the_evening_and_wakes_for_a_visit(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    now = [datetime(2026, 11, 22, 21, 59)]
    brightness = backlight(tmp_path, now=600, most=1000)
    dimming = Dimming(
        kiosk.window,
        Backlight(tmp_path),
        lambda: kiosk.navigation.idle,
        DAY,
        lambda: now[0],
    )
    kiosk.navigation.screenChanged.connect(dimming.look)

    def level() -> tuple[int, bool, bool]:
        settle(kiosk)
        middle = kiosk.window.grabWindow().pixelColor(640, 40).lightness() < 30
        return int(brightness.read_text("ascii")), bool(kiosk.window.property("dim")), middle

    assert level() == (600, False, False)
    now[0] = datetime(2026, 11, 22, 22, 0)
    dimming.look()
    assert level() == (100, True, True)
    kiosk.navigation.home()
    assert level() == (600, False, False)
    kiosk.pages.visit.touch()
    kiosk.pages.visit.end()
    assert level() == (100, True, True)
    now[0] = datetime(2026, 11, 23, 7, 0)
    dimming.look()
    assert level() == (600, False, False)
