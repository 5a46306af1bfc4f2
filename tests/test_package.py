"""The Debian package brings all of Qt that the kiosk loads, and its QML compiled."""

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import new_engine
from kiosk.base.paths import QML, ROOT

PROGRAM = ROOT / "kiosk"


@pytest.fixture(scope="module")
def package() -> ModuleType:
    spec = importlib.util.spec_from_file_location("package", ROOT / "packaging" / "package.py")
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def test_a_tablet_has_no_studio_and_its_commands_do_without(
    package: ModuleType, tmp_path: Path
) -> None:
    package._copy_program(tmp_path)
    assert (tmp_path / "kiosk/app/commands.py").is_file()
    assert not (tmp_path / "kiosk/studio").exists()
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "--help"], cwd=tmp_path, capture_output=True, text=True
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "kiosk doctor" in ended.stdout and "studio" not in ended.stdout


def test_every_module_that_is_imported(package: ModuleType) -> None:
    imported = {
        node.module.partition(".")[2]
        for file in PROGRAM.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6.")
    }
    assert "QtQuick" in imported
    assert imported <= set(package.QT_MODULES)


def test_every_qml_module_that_is_imported(package: ModuleType) -> None:
    imported = {
        name.replace(".", "/")
        for file in QML.rglob("*.qml")
        for name in re.findall(r"^import (Qt[\w.]*)", file.read_text("utf-8"), re.MULTILINE)
    }
    assert "QtQuick" in imported
    assert imported <= set(package.QT_QML)


def test_compiled_qml_is_what_is_loaded(
    package: ModuleType, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(kept))
    seen = []
    for name, compiled in ("Compiled.qml", True), ("Plain.qml", False):
        file = tmp_path / name
        file.write_text("import QtQml\nQtObject { property int found: 1 }\n", "ascii")
        if compiled:
            package.compile_qml(tmp_path)
            file.write_text("import QtQml\nQtObject { property int found: 2 }\n", "ascii")
        engine = new_engine()
        engine.load(QUrl.fromLocalFile(file))
        seen.append(engine.rootObjects()[0].property("found"))
    assert seen == [1, 1]
    assert not list(kept.rglob("*.qmlc")), "Qt keeps a cache that nobody verifies"
