"""Who may import whom, read from the sources: the table of docs/architecture.md."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.paths import QML, ROOT

PACKAGE = ROOT / "kiosk"
QML_MODULES = QML / "Kiosk"

# What each room may import besides itself and the standard library. The one table of it.
MAY_IMPORT = {
    # pydantic's errors are put into words there; it is not loaded for them.
    "kiosk.base": {"PySide6", "pydantic"},
    "kiosk.domain": set(),
    "kiosk.qr": {"qrcode"},
    "kiosk.session": {"kiosk.domain"},
    "kiosk.device": {"kiosk.base", "kiosk.session", "kiosk.sync.layout", "PySide6"},
    "kiosk.recovery": {"kiosk.base", "PySide6"},
    "kiosk.settings": {"kiosk.base", "kiosk.domain.languages", "kiosk.session"},
    "kiosk.catalogue": {
        "kiosk.base",
        "kiosk.domain",
        "kiosk.qr",
        "jinja2",
        "openpyxl",
        "PIL",
        # The second opinion on a drawing.
        "PySide6",
        "pydantic",
        "pydantic_core",
        "resvg_py",
        "sqlite_utils",
        "uharfbuzz",
        "zxingcpp",
    },
    "kiosk.sync": {
        "kiosk.base",
        "kiosk.catalogue",
        "kiosk.domain",
        "backports",
        # The standard library's name for it from Python 3.14 on.
        "compression",
        "cryptography",
        "securesystemslib",
        "tuf",
    },
    "kiosk.program": {"kiosk.base", "kiosk.domain", "kiosk.sync", "tuf"},
    "kiosk.export": {
        "kiosk.base.files",
        "kiosk.domain",
        # It sends as a sync fetches.
        "kiosk.sync.errors",
        "kiosk.sync.http",
        "kiosk.sync.watch",
        "openpyxl",
    },
    "kiosk.report": {"kiosk.base", "kiosk.domain", "kiosk.export", "duckdb", "jinja2"},
    "kiosk.viewmodels": {
        "kiosk.base",
        "kiosk.domain",
        "kiosk.qr",
        "kiosk.session",
        "kiosk.settings.declaring",
        "kiosk.settings.values",
        "PySide6",
    },
    "kiosk.aloud": {"kiosk.device", "kiosk.domain", "kiosk.viewmodels", "PySide6"},
    # It puts the parts together.
    "kiosk.app": {"kiosk", "PySide6", "shiboken6"},
    # These look at the whole kiosk.
    "kiosk.tour": {
        "kiosk.app.composition",
        "kiosk.base",
        "kiosk.catalogue.repository",
        "kiosk.domain",
        "kiosk.session",
        "kiosk.viewmodels",
        "PySide6",
    },
    "kiosk.doctor": {
        "kiosk.app.composition",
        "kiosk.base",
        "kiosk.catalogue.errors",
        "kiosk.catalogue.repository",
        "kiosk.device",
        "kiosk.domain.order",
        "kiosk.program",
        "kiosk.recovery",
        "kiosk.settings",
        "kiosk.sync",
        "kiosk.tour.rest",
        "PySide6",
        "tuf",
    },
    # It shows and changes what the catalogue's tools read.
    "kiosk.studio": {
        "kiosk.app.composition",
        "kiosk.base",
        "kiosk.catalogue",
        "kiosk.domain",
        "kiosk.sync.publish",
        "kiosk.tour",
        "kiosk.viewmodels",
        "jinja2",
        "PIL",
        "PySide6",
    },
    "kiosk.__main__": {"kiosk.app", "kiosk.base"},
}
WITHOUT_SQL = ["kiosk.domain", "kiosk.qr", "kiosk.viewmodels"]
PUBLISHERS = {"kiosk.sync.publish", "securesystemslib", "cryptography"}
# What is for the computer of whoever edits and publishes.
FOR_EDITORS = {
    "kiosk.catalogue.build",
    "kiosk.catalogue.checks",
    "kiosk.catalogue.cli",
    "kiosk.catalogue.content",
    "kiosk.catalogue.description",
    "kiosk.catalogue.draft",
    "kiosk.catalogue.pictures",
    "kiosk.catalogue.plausibility",
    "kiosk.catalogue.practice",
    "kiosk.catalogue.reviewed",
    "kiosk.catalogue.source",
    "kiosk.catalogue.workbook",
    "kiosk.catalogue.worked",
    "kiosk.studio",
}
# What a kiosk imports while it starts or draws: nothing of theirs is heavy.
LIGHT = [
    "kiosk.catalogue.repository",
    "kiosk.sync.wall_clock",
    "kiosk.sync.errors",
    "kiosk.sync.freshness",
    "kiosk.sync.outcome",
    "kiosk.sync.source",
    "kiosk.sync.status",
    "kiosk.device.sticks",
    "kiosk.program.versions",
    "kiosk.sync.catalogues",
    "kiosk.sync.trust",
    "kiosk.sync.when",
]

QML_MAY_IMPORT = {
    "Theme": set(),
    "Controls": {"Kiosk.Theme"},
    "Screens": {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.ViewModels"},
    "Large": {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.ViewModels"},
}


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(tree: ast.AST) -> Iterator[str]:
    """The modules imported anywhere below a node; for `from a import b`, both `a` and `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, "imports are written in full"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name: str, parts: set[str]) -> bool:
    return any(name == part or name.startswith(part + ".") for part in parts)


MODULES = {name_of(file): ast.parse(file.read_text("utf-8")) for file in PACKAGE.rglob("*.py")}
PARTS = sorted({".".join(name.split(".")[:2]) for name in MODULES} - {"kiosk"})


@pytest.mark.parametrize("part", PARTS)
def test_part_imports_only_what_it_may(part: str) -> None:
    assert part in MAY_IMPORT, f"say in the table what {part} may import"
    allowed = MAY_IMPORT[part] | {part} | sys.stdlib_module_names
    for name, tree in MODULES.items():
        if within(name, {part}):
            assert {found for found in imports(tree) if not within(found, allowed)} == set(), name


@pytest.mark.parametrize("part", WITHOUT_SQL)
def test_part_knows_no_sql(part: str) -> None:
    for name, tree in MODULES.items():
        if within(name, {part}):
            assert "sqlite3" not in set(imports(tree)), name


def test_a_tablet_needs_nothing_of_the_publishers() -> None:
    for name, tree in MODULES.items():
        if within(name, {"kiosk.sync"}) and not within(name, {"kiosk.sync.publish"}):
            found = {found for found in imports(tree) if within(found, PUBLISHERS)}
            assert found == set(), name


def reached(first: str) -> set[str]:
    """The modules of the kiosk that one of them may load, also those that it loads late."""
    known, waiting = set[str](), [first]
    while waiting:
        module = waiting.pop()
        known.add(module)
        waiting += (set(imports(MODULES[module])) & MODULES.keys()) - known
    return known


@pytest.mark.parametrize("light", LIGHT)
def test_light_modules_need_only_the_standard_library(light: str) -> None:
    for module in reached(light):
        found = set(imports(MODULES[module]))
        assert {
            name for name in found if not within(name, {"kiosk"} | sys.stdlib_module_names)
        } == (set()), module


def test_a_running_kiosk_never_loads_what_edits_and_judges_the_catalogue() -> None:
    running = reached("kiosk.app.composition")
    assert "kiosk.app.pages" in running
    assert [name for name in sorted(running) if within(name, FOR_EDITORS)] == []


@pytest.mark.parametrize("folder", sorted(path.name for path in QML_MODULES.iterdir()))
def test_qml_imports_only_what_it_may(folder: str) -> None:
    for file in (QML_MODULES / folder).rglob("*.qml"):
        found = set(
            re.findall(r"^import (Kiosk\.\w+)", file.read_text("utf-8"), flags=re.MULTILINE)
        )
        assert found <= QML_MAY_IMPORT[folder] | {f"Kiosk.{folder}"}, file


def test_qml_imports_no_more_of_qt_than_it_draws_with() -> None:
    """Each other module of Qt is read, and kept, for good: QtQuick.Templates is 4 MB."""
    for file in QML.rglob("*.qml"):
        found = re.findall(r"^import (Qt[\w.]*)", file.read_text("utf-8"), flags=re.MULTILINE)
        assert set(found) <= {"QtQuick"}, file
