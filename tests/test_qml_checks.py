"""The QML checks find what they are there to find."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.qml_checks import export_types, lint, traps, unformatted

VIEW_MODEL = """
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Sample(QObject):
    @Property(str, constant=True)
    def greeting(self) -> str:
        return "hej"
"""

QML = """import QtQuick
import Kiosk.ViewModels

Text {
    id: root

    required property Sample sample

    text: root.sample.greeting
}
"""


@pytest.fixture
def types(tmp_path: Path) -> Path:
    (tmp_path / "sample.py").write_text(VIEW_MODEL, "utf-8")
    return export_types(tmp_path, tmp_path / "build")


def test_a_right_file_passes(tmp_path: Path, types: Path) -> None:
    file = tmp_path / "Right.qml"
    file.write_text(QML, "utf-8")
    assert lint([file], types) == 0
    assert unformatted([file]) == []


def test_a_misspelt_property_of_a_view_model_is_found(
    tmp_path: Path, types: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Wrong.qml"
    file.write_text(QML.replace(".greeting", ".greting"), "utf-8")
    assert lint([file], types) != 0
    assert 'Member "greting" not found on type "Sample"' in capfd.readouterr().err


def test_an_unformatted_file_is_found(tmp_path: Path) -> None:
    file = tmp_path / "Loose.qml"
    file.write_text(QML.replace("    text:", "  text :"), "utf-8")
    assert unformatted([file]) == [file]


@pytest.mark.parametrize(
    ("binding", "told"),
    [
        ("[2, 1].sort((a, b) => a - b)", "QML's sort mixes up what is equal"),
        (r"/\p{L}+/.test(name)", "a class such as"),
        ("/(?<=kr. )5/.test(name)", "QML cannot read /(?<=kr. )5/, and matches nothing"),
        ('name.replace(/(?<!a)b/g, "")', "QML cannot read /(?<!a)b/, and matches nothing"),
        ("T.Button {}", "its buttons are read without &"),
        ("{'tnum': 1}", "Besley's tabular zero"),
        ('""\n    GridView {}', "with a current item it goes down"),
    ],
)
def test_what_qt_takes_without_a_word_is_told(
    tmp_path: Path, qapp: QGuiApplication, binding: str, told: str
) -> None:
    file = tmp_path / "Trap.qml"
    file.write_text(QML.replace("root.sample.greeting", binding), "utf-8")
    assert [trap.partition(": ")[2][: len(told)] for trap in traps(file)] == [told]
    file.write_text(QML.replace("root.sample.greeting", r'/\d/.test("7") / 2 / 3 // a/b'), "utf-8")
    assert list(traps(file)) == []
