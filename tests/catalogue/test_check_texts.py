"""Texts are measured as the screens set them."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from kiosk.catalogue.checks.limits import CAPTIONS, ROOMS, Room
from kiosk.catalogue.checks.texts import lines_of, number_of_words, width_of
from kiosk.paths import ASSETS

SAMPLE = "Få mere til maden hos Flügger: 5 % af 1.000 kr."
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
    assert width_of(SAMPLE, Room(font, size, 999)) == pytest.approx(expected, rel=0.02)


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
    print_ = Room("sometype-mono-latin-500-normal", 19, width)  # 11.02 px for each letter
    assert lines_of(text, print_) == lines


def test_a_number_and_its_unit_are_one_word() -> None:
    assert number_of_words("Få 5\N{NO-BREAK SPACE}% af 2.000\N{NO-BREAK SPACE}kr. på Coop.dk.") == 6
