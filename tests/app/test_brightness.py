"""The screen is brightest while a code is shown, where the tablet lets it."""

from pathlib import Path

from kiosk.app import Kiosk
from kiosk.brightness import Backlight


def backlight(folder: Path, now: int, most: int) -> Path:
    device = folder / "panel"
    device.mkdir()
    (device / "brightness").write_text(f"{now}\n", encoding="ascii")
    (device / "max_brightness").write_text(f"{most}\n", encoding="ascii")
    return device / "brightness"


def test_the_code_brightens_the_screen_and_leaving_it_dims_it_again(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    brightness = backlight(tmp_path, now=300, most=1000)
    kiosk.pages.backlight = Backlight(tmp_path)
    kiosk.navigation.openQr("")
    assert brightness.read_text(encoding="ascii").strip() == "1000"
    kiosk.navigation.back()
    assert brightness.read_text(encoding="ascii").strip() == "300"


def test_a_tablet_without_a_backlight_shows_the_code_all_the_same(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    kiosk.pages.backlight = Backlight(tmp_path / "none")
    kiosk.navigation.openQr("")
    assert kiosk.navigation.property("screen") == "qr"
