"""After hours without anybody the idle screen is dim; a touch makes it bright."""

from pathlib import Path

from kiosk.app.composition import Kiosk
from kiosk.device.backlight import Backlight
from kiosk.device.dimming import Dimming
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.device.test_backlight import backlight

HOUR = 3600


def test_the_idle_screen_dims_after_hours_and_wakes_for_a_visit(
    new_kiosk: Kiosk, tmp_path: Path, clock: StoppedClock
) -> None:
    kiosk = new_kiosk
    brightness = backlight(tmp_path, now=600, most=1000)
    dimming = Dimming(
        kiosk.dim, Backlight(tmp_path), lambda: kiosk.navigation.idle, hours=2, now=clock
    )
    kiosk.navigation.screenChanged.connect(dimming.look)

    def level() -> tuple[int, bool]:
        dimming.look()
        settle(kiosk)
        dark = kiosk.window.grabWindow().pixelColor(640, 40).lightness() < 30
        return int(brightness.read_text("ascii")), dark

    clock.seconds += 2 * HOUR - 1
    assert level() == (600, False)
    clock.seconds += 1
    assert level() == (100, True)
    kiosk.navigation.home()
    kiosk.pages.visit.touch()
    assert level() == (600, False)
    clock.seconds += 5 * HOUR  # a long hold, say
    assert level() == (600, False)
    kiosk.pages.visit.end()
    assert level() == (600, False)
    clock.seconds += 2 * HOUR
    assert level() == (100, True)
