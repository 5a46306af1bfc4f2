"""The Debian package brings all of Qt that the kiosk loads."""

import ast
import importlib.util
import re
from types import ModuleType

import pytest

from kiosk.base.paths import QML, ROOT

PROGRAM = ROOT / "kiosk"


@pytest.fixture(scope="module")
def package() -> ModuleType:
    spec = importlib.util.spec_from_file_location("package", ROOT / "packaging" / "package.py")
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


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
