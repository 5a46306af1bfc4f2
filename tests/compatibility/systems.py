"""Systems that the kiosk was not run on here: whether they have its packages, and Windows' tree."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.base.paths import QML, ROOT
from tests.compatibility.outside import NotRun, Outside, Row

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = {
    "Debian 12, amd64": ("x86_64-manylinux_2_36", "nothing"),
    "Debian 12, arm64": ("aarch64-manylinux_2_36", "Debian 13 there"),
    "Debian 13, amd64": ("x86_64-manylinux_2_40", "nothing"),
    "Debian 13, arm64": ("aarch64-manylinux_2_40", "nothing"),
    "Windows, amd64": ("x86_64-pc-windows-msvc", "see `docs/windows.md`"),
    "Windows, arm64": ("aarch64-pc-windows-msvc", "a tablet with an Intel or AMD processor"),
}
QT_ON_WINDOWS = (
    *("plugins/platforms/qwindows.dll", "plugins/imageformats/qwebp.dll"),
    *("plugins/imageformats/qsvg.dll", "qml/QtQuick/qtquick2plugin.dll"),
)


def rows(outside: Outside) -> Iterator[Row]:
    for system, (platform, remedy) in SYSTEMS.items():
        found: dict[str, list[str]] = {}
        for python in PYTHONS:
            found.setdefault(_missing(outside, platform, python), []).append(python)
        came = [
            f"{f'none for {wrong}' if wrong else 'wheels for all'} (Python {', '.join(pythons)})"
            for wrong, pythons in found.items()
        ]
        yield Row(system, "", "; ".join(came), remedy)
    yield Row("Windows, amd64", "Python 3.11", _tree(outside), "see `docs/windows.md`")
    yield Row("Windows, as mypy sees it", "", _types(), "nothing")


def uv(outside: Outside, *words: str | Path) -> str:
    """What uv says. Raises CalledProcessError with what is wrong."""
    command = [outside.folder / "venv" / "bin" / "uv", "--no-progress", "pip", *words]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return told.stdout


def locked(outside: Outside, platform: str, python: str) -> str:
    """What a tablet needs of requirements.txt, in its form."""
    return uv(
        *(outside, "compile", "--quiet", "--no-header", "--only-binary", ":all:"),
        *("--python-platform", platform, "--python-version", python),
        *("--constraints", "requirements.txt", "pyproject.toml"),
    )


def _missing(outside: Outside, platform: str, python: str) -> str:
    """The package without a wheel, or nothing."""
    if not (outside.folder / "venv" / "bin" / "uv").exists():
        raise NotRun("there is no uv here")
    try:
        locked(outside, platform, python)
    except subprocess.CalledProcessError as error:
        found = re.search(r"[Bb]ecause ([\w.-]+(?:==\S+)?) has no", error.stderr)
        if found is None:
            raise NotRun(error.stderr.strip().splitlines()[-1]) from error
        return found[1]
    return ""


def _tree(outside: Outside) -> str:
    """Whether a tree of Windows' packages has all that the kiosk imports and Qt loads."""
    tree, listed = outside.folder / "windows", outside.folder / "windows.txt"
    listed.write_text(locked(outside, "windows", "3.11"), "utf-8")
    uv(
        *(outside, "install", "--quiet", "--target", tree, "--only-binary", ":all:"),
        *("--python-platform", "windows", "--python-version", "3.11", "--requirement", listed),
    )
    modules = sorted(set(_imported()))
    wanted = [tree / "PySide6" / name for name in QT_ON_WINDOWS]
    wanted += [tree / "PySide6" / "qml" / name / "qmldir" for name in _qml_modules()]
    absent = [name for name in modules if not _is_in(tree, name)]
    absent += [file.name for file in wanted if not file.exists()]
    if absent:
        return f"not in the wheels: {', '.join(absent)}"
    return f"{len(modules)} modules and {len(wanted)} files of Qt that are loaded are in the wheels"


def _imported() -> Iterator[str]:
    """The modules of others that the kiosk imports on a tablet with Python 3.11."""
    elsewhere = {
        "kiosk",
        "compression",
        "PIL",
        "jinja2",
        "resvg_py",
        "zxingcpp",
        "duckdb",
        "pyarrow",
        "cryptography",
    }
    for file in (ROOT / "kiosk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [name.name for name in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                top = name.partition(".")[0]
                if top and top not in elsewhere | sys.stdlib_module_names:
                    yield name


def _is_in(tree: Path, module: str) -> bool:
    place = tree.joinpath(*module.split("."))
    return place.is_dir() or any(place.parent.glob(f"{place.name}.*py*"))


def _qml_modules() -> set[str]:
    return {
        name.replace(".", os.sep)
        for file in QML.rglob("*.qml")
        for name in re.findall(r"^import (Qt[\w.]*)", file.read_text("utf-8"), re.MULTILINE)
    }


def _types() -> str:
    """What is not there under Windows though it is used, as its types say."""
    told = subprocess.run(
        [sys.executable, "-m", "mypy", "--platform", "win32", "kiosk"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    return told.stdout.strip().splitlines()[-1]
