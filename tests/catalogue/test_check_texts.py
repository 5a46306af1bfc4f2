"""Texts are measured as the screens set them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from kiosk.base.paths import ASSETS
from kiosk.catalogue.checks.limits import CAPTIONS, ROOMS, TextRoom
from kiosk.catalogue.checks.texts import lines_of, number_of_words, width_of

SAMPLE = "Få mere til maden hos Flügger: 5 % af 1.000 kr. Tanken, Fuel"
FONTS = sorted({(room.font, room.size) for room in (*ROOMS.values(), *CAPTIONS.values())})


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.mark.parametrize(("font", "size"), FONTS)
def test_widths_are_those_of_qt(qapp: QGuiApplication, font: str, size: int) -> None:
    number = QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"{font}.ttf"))
    qt_font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    qt_font.setWeight(QFont.Weight(int(font.split("-")[-2])))
    qt_font.setPixelSize(size)
    qt_font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    expected = QFontMetricsF(qt_font).horizontalAdvance(SAMPLE)
    assert width_of(SAMPLE, TextRoom(font, size, 999)) == pytest.approx(expected, rel=0.003)


def test_widths_are_the_same_where_the_system_has_no_fribidi(tmp_path: Path) -> None:
    (tmp_path / "libfribidi.so.0").touch()  # Linux finds it first, and it is no library
    room = TextRoom(*FONTS[0], 999)
    program = f"""
from kiosk.catalogue.checks.limits import TextRoom
from kiosk.catalogue.checks.texts import width_of
print(repr(width_of({SAMPLE!r}, {room!r})))
"""
    without = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"LD_LIBRARY_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert float(without.stdout) == width_of(SAMPLE, room)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("aaaa", 45, 1),
        ("aaaa bbbb", 45, 2),
        ("aaaa bbbb", 100, 1),
        ("aa bb cc dd", 34, 4),
        ("aaaaa", 45, None),
    ],
)
def test_words_wrap_and_never_break(text: str, width: int, lines: int | None) -> None:
    print_ = TextRoom("sometype-mono-latin-500-normal", 19, width)  # 11.02 px for each letter
    assert lines_of(text, print_) == lines


def test_a_number_and_its_unit_are_one_word() -> None:
    assert number_of_words("Få 5\N{NO-BREAK SPACE}% af 2.000\N{NO-BREAK SPACE}kr. på Coop.dk.") == 6
