"""What is asked of Qt in a process of its own: Qt ends the process where it cannot start."""

import json
import os

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice

from kiosk.app.composition import FIRST_FONTS, OTHER_FONTS, Kiosk, open_catalogue
from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE
from kiosk.tour.rest import settle


def look_at_screen() -> None:
    """Print the screen of this session as JSON."""
    app = QGuiApplication([])
    size = app.primaryScreen().size()
    touch = any(
        device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()
    )
    screens = len(app.screens())
    print(
        json.dumps(
            {"width": size.width(), "height": size.height(), "touch": touch, "screens": screens}
        )
    )


def look_at_drawing() -> None:
    """Draw the idle screen without a display, and print as JSON what became of it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    _ = QGuiApplication([])
    missing = [
        name
        for name in (*FIRST_FONTS, *OTHER_FONTS)
        if QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"{name}.ttf")) < 0
    ]
    catalogue = open_catalogue([SHIPPED_CATALOGUE])
    assert catalogue, "the shipped catalogue is not whole"
    kiosk = Kiosk(catalogue, QSize(1280, 800), still=True)
    settle(kiosk)
    picture = kiosk.window.grabWindow()
    colours = {picture.pixel(x, y) for x in range(0, 1280, 16) for y in range(0, 800, 16)}
    kiosk.close()
    print(json.dumps({"missing_fonts": missing, "colours": len(colours)}))
