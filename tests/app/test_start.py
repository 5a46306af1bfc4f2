"""Starting: on a damaged catalogue, without any, and without loading what can wait."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.composition import open_catalogue, show_trouble
from kiosk.base.paths import SHIPPED_CATALOGUE
from tests.app.hand import shown_in

WHOLE = SHIPPED_CATALOGUE.read_bytes()


def flipped(byte: int) -> bytes:
    return WHOLE[:byte] + bytes([WHOLE[byte] ^ 1]) + WHOLE[byte + 1 :]


DAMAGES = {
    "missing": None,
    "empty": b"",
    "truncated": WHOLE[: len(WHOLE) // 2],
    "flipped": flipped(len(WHOLE) // 3),
    "wrong schema": flipped(63),
    "not a catalogue": b"SQLite format 3\x00" + bytes(8192),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_catalogue_that_is_not_whole_gives_way_to_the_shipped_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    bad = tmp_path / "catalogue.db"
    content = DAMAGES[damage]
    if content is not None:
        bad.write_bytes(content)
    with caplog.at_level(logging.ERROR):
        catalogue = open_catalogue([bad, SHIPPED_CATALOGUE])
    assert catalogue is not None
    assert len(catalogue.categories()) == 4
    assert str(bad) in caplog.text
    catalogue.close()


def test_without_any_catalogue_one_plain_screen_says_what_to_do(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    assert open_catalogue([tmp_path / "none.db"]) is None
    engine = show_trouble()
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    said = [thing.text(QAccessible.Text.Name) for thing in shown_in(window)]
    assert any("Sluk tabletten" in text for text in said)
    shiboken6.delete(engine)


def printed(script: str, data: Path) -> str:
    """What a kiosk on this data folder prints, which `script` starts and ends."""
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "KIOSK_DATA": str(data)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return run.stdout


def test_only_qt_and_sqlite_are_loaded_before_the_first_frame(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('language = "en"\n[visit]\nidle = 30\n', "utf-8")
    script = (
        "import sys\n"
        "from kiosk.app import unattended\n"
        "from kiosk.__main__ import main\n"
        "def shown(*_):\n"
        "    print(*sorted(sys.modules))\n"
        "    print(sys.modules['shibokensupport'].__cached__)\n"
        "    unattended.QGuiApplication.exit()\n"
        "    yield\n"
        "unattended._finish = shown\n"
        "main([])\n"
    )
    *modules, compiled = printed(script, tmp_path).split()
    assert Path(compiled).is_file(), "shiboken6 is unpacked, and compiled once: make setup"
    assert "kiosk.base.log" not in modules
    loaded = {module.split(".")[0] for module in modules}
    assert {"PySide6", "sqlite3", "kiosk"} <= loaded
    assert not loaded & {"pydantic", "sqlite_utils", "qrcode", "PIL", "tuf", "openpyxl", "argparse"}
    assert not loaded & {"tomllib", "json", "hashlib"}


def test_a_tap_during_the_start_comes_before_what_it_can_do_without(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('pin = "set"\n', "utf-8")
    script = (
        "import sys\n"
        "from PySide6.QtQuick import QQuickItem\n"
        "from kiosk.app import unattended\n"
        "from kiosk.__main__ import main\n"
        "def others(kiosk):\n"
        "    return kiosk.window.findChild(QQuickItem, 'usualPages')\n"
        "really_finish = unattended._finish\n"
        "def finish(opened):\n"
        "    slices, kiosk = really_finish(opened), opened.kiosk\n"
        "    yield next(slices)\n"
        "    kiosk.navigation.home()\n"
        "    print('pages' in vars(kiosk), kiosk.pages.settled, 'ambassador' in vars(kiosk))\n"
        "    print(others(kiosk) is None, 'hashlib' in sys.modules)\n"
        "    yield from slices\n"
        "    print('ambassador' in vars(kiosk), kiosk.navigation.route.screen)\n"
        "    print(others(kiosk) is None)\n"
        "    unattended.QGuiApplication.exit()\n"
        "unattended._finish = finish\n"
        "main([])\n"
    )
    assert printed(script, tmp_path).splitlines() == [
        "True True False",
        "True False",
        "True home",
        "False",
    ]
