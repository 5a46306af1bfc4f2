"""Runs one tst_*.qml: `python -m tests.qml.components FILE`, in a process of its own.

QtQuickTest makes the application itself, so it cannot run inside pytest's, and Qt for Python brings
no qmltestrunner: this is one.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk.app.composition import FIRST_FONTS, OTHER_FONTS, add_pictures, load_fonts
from kiosk.base.paths import QML


class Setup(QObject):
    """Gives each file's engine what the kiosk's own has: the modules, the fonts, the pictures."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        load_fonts((*FIRST_FONTS, *OTHER_FONTS))
        engine.addImportPath(str(QML))
        add_pictures(engine, None)


def main(file: str) -> int:
    """Run the tests of one file and return how many failed."""
    return QUICK_TEST_MAIN_WITH_SETUP("components", Setup, [sys.argv[0], "-input", file], file)


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve())))
