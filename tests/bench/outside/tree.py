"""The program of a revision, made ready to be run as the package has it."""

import compileall
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk.base.paths import ROOT
from kiosk.session.pin import hash_code

_SET_UP = """# A tablet that somebody has set up.
pin = "{pin}"
"""


def make_ready(tree: Path, folder: Path) -> Path:
    """Copy the program in `tree` to `folder`, compile it, and return `folder`."""
    shutil.copytree(tree / "kiosk", folder / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(tree / "assets", folder / "assets")
    shutil.copy2(tree / "catalogue.db", folder)
    (folder / "PIL.py").write_text("raise ImportError('the package leaves Pillow out')\n", "ascii")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for words in (folder / "kiosk" / "i18n").glob("*.ts"):
        command = [str(release), "-silent", str(words), "-qm", str(words.with_suffix(".qm"))]
        subprocess.run(command, check=True)
    compile_qml(folder / "kiosk" / "qml")
    compileall.compile_dir(folder, quiet=1)
    return folder


def check_out(revision: str, folder: Path) -> Path:
    """Make the program of `revision` ready in `folder`. Raises CalledProcessError."""
    source = folder / "source"
    source.mkdir(parents=True)
    packed = subprocess.run(
        ["git", "archive", revision], cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    subprocess.run(["tar", "-x"], cwd=source, input=packed.stdout, check=True)
    return make_ready(source, folder / "ready")


def command(tree: Path, data: Path) -> tuple[list[str], dict[str, str]]:
    """How the program in `tree` is run with the data folder `data`, and in which environment."""
    data.mkdir(parents=True)
    (data / "kiosk.toml").write_text(_SET_UP.format(pin=hash_code("2580")), "utf-8")
    surroundings = {
        "KIOSK_DATA": str(data),
        "PYTHONPATH": str(tree),
        "PYTHONSAFEPATH": "1",
        "MALLOC_MMAP_THRESHOLD_": "131072",  # as the package's /usr/bin/kiosk
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
    }
    return [sys.executable, "-m", "kiosk"], os.environ | surroundings


def compile_qml(folder: Path) -> None:
    """Compile the QML files in `folder`, as the package has them."""
    spec = importlib.util.spec_from_file_location("package", ROOT / "packaging" / "package.py")
    assert spec and spec.loader
    package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    package.compile_qml(folder)
