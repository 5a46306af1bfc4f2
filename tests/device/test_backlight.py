"""The screen is brightest while a code is shown, where the tablet lets it."""

from pathlib import Path

import pytest

from kiosk.app.composition import Kiosk
from kiosk.device.backlight import Backlight


def backlight(folder: Path, now: int, most: int) -> Path:
    device = folder / "panel"
    device.mkdir(parents=True)
    (device / "brightness").write_text(f"{now}\n", encoding="ascii")
    (device / "max_brightness").write_text(f"{most}\n", encoding="ascii")
    return device / "brightness"


def test_the_code_brightens_the_screen_and_leaving_it_dims_it_again(
    new_kiosk: Kiosk, tmp_path: Path
) -> None:
    brightness = backlight(tmp_path, now=300, most=1000)
    new_kiosk.pages.backlight = Backlight(tmp_path)
    new_kiosk.navigation.openQr("")
    assert brightness.read_text(encoding="ascii").strip() == "1000"
    new_kiosk.navigation.back()
    assert brightness.read_text(encoding="ascii").strip() == "300"


def test_a_tablet_without_a_backlight_shows_the_code_all_the_same(
    new_kiosk: Kiosk, tmp_path: Path
) -> None:
    new_kiosk.pages.backlight = Backlight(tmp_path / "none")
    new_kiosk.navigation.openQr("")
    assert new_kiosk.navigation.property("screen") == "qr"


def test_a_start_puts_right_what_a_power_cut_left(tmp_path: Path) -> None:
    brightness = backlight(tmp_path / "lights", now=300, most=1000)
    data = tmp_path / "data"
    Backlight(tmp_path / "lights", data).dim()
    assert brightness.read_text("ascii") == "100"
    Backlight(tmp_path / "lights", data).restore()  # without anything of the one before
    assert brightness.read_text("ascii") == "300"
    brightness.write_text("200", "ascii")  # somebody's wish since then
    Backlight(tmp_path / "lights", data).restore()
    assert brightness.read_text("ascii") == "200"


@pytest.mark.parametrize("note", ["", "panel", "panel 5000", "panel -3", "other 300", "panel 3 3"])
def test_a_note_that_cannot_be_meant_is_left_aside(tmp_path: Path, note: str) -> None:
    brightness = backlight(tmp_path / "lights", now=200, most=1000)
    (tmp_path / "brightness").write_text(note, "ascii")
    Backlight(tmp_path / "lights", tmp_path).restore()
    assert brightness.read_text("ascii").strip() == "200"


def test_turned_up_for_good_while_dim_it_stays_up(tmp_path: Path) -> None:
    brightness = backlight(tmp_path / "lights", now=300, most=1000)
    data = tmp_path / "data"
    screen = Backlight(tmp_path / "lights", data)
    screen.dim()
    screen.stay_at_full()
    Backlight(tmp_path / "lights", data).restore()
    screen.restore()
    assert brightness.read_text("ascii") == "1000"


def test_a_full_disk_keeps_no_code_from_being_bright(tmp_path: Path) -> None:
    brightness = backlight(tmp_path / "lights", now=300, most=1000)
    (tmp_path / "data").touch()  # a file where the folder is wanted, so no note can be kept
    screen = Backlight(tmp_path / "lights", tmp_path / "data")
    screen.raise_to_full()
    assert brightness.read_text("ascii") == "1000"
    screen.restore()
    assert brightness.read_text("ascii") == "300"
