"""The tour's pictures: every code is read by a decoder, every control has a name and room."""

import json
import re
from datetime import date
from pathlib import Path
from typing import cast

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.paths import SHIPPED_CATALOGUE
from kiosk.tour.draw import STOPS, render
from kiosk.tour.rest import settle
from kiosk.tour.stop import Stop
from tests.app.hand import Hand, place

SIZES = ["1280x800", "800x1280", "1920x1200", "1200x1920"]

CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.PageTab,
        QAccessible.Role.EditableText,
    }
)

SLASHED = "Atkinson Hyperlegible Next"
TO_BE_READ_EXACTLY = re.compile(r"\d[:.]\d\d\b|\d{4} \d{4}|\d\s(kr\.|øre|sek\.|min\.|sekunder)")
"""Times, amounts and numbers to dial, whose 0 must not look like an Ø."""


@pytest.mark.parametrize("size", SIZES, indirect=True)
def test_every_code_in_the_tour_is_read_as_its_payload(
    qapp: QGuiApplication, tmp_path: Path, size: QSize
) -> None:
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    render(catalogue, tmp_path, size, date(2026, 11, 22))
    tour = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert [picture["screen"] for picture in tour] == [stop.name for stop in STOPS]
    for picture in tour:
        image = Image.open(tmp_path / picture["file"])
        assert image.size == (size.width(), size.height())
        found = {code.text for code in zxingcpp.read_barcodes(image)}
        assert found == ({picture["qr"]} if picture["qr"] else set()), picture["screen"]


@pytest.mark.parametrize(
    ("size", "text_size"),
    [("1280x800", 100), ("800x1280", 100), ("1280x800", 125), ("800x1280", 125)],
    indirect=["size"],
)
def test_every_control_of_the_tour_has_a_name_and_room_for_a_finger_on_the_screen(
    kiosk: Kiosk, hand: Hand, size: QSize, text_size: int
) -> None:
    kiosk.ambassador.settings.enlarge(str(text_size))
    screen = kiosk.window.geometry()
    for stop in STOPS:
        visit(kiosk, stop)
        assert kiosk.window.property("textFactor") == text_size / 100
        for interface in hand.shown():
            if interface.role() not in CONTROLS:
                continue
            name = interface.text(QAccessible.Text.Name)
            room = place(interface)
            where = f"{name!r} on {stop.name}: {room.width()}x{room.height()} px"
            assert name.strip(), f"a control without a name, {where}"
            assert min(room.width(), room.height()) >= 56, f"too small to touch, {where}"
            if not interface.state().offscreen:
                assert screen.contains(room) or scrolls(interface), f"beyond the screen, {where}"


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_no_time_amount_or_number_to_dial_has_a_slashed_0(kiosk: Kiosk, size: QSize) -> None:
    seen = 0
    for stop in STOPS:
        visit(kiosk, stop)
        for text, family in texts(kiosk):
            if family == SLASHED:
                assert not TO_BE_READ_EXACTLY.search(text), f"{text!r} on {stop.name}"
            seen += bool(TO_BE_READ_EXACTLY.search(text))
    assert seen


# By QML's own eyes: PySide gives each item an owner when it is asked for it.
WALK = """(function walk(item, found) {
    if (item.visible) {
        if (item.font && item.text)
            found.push([item.text, item.font.family]);
        for (let i = 0; i < item.children.length; ++i)
            walk(item.children[i], found);
    }
    return found;
})"""


def texts(kiosk: Kiosk) -> list[list[str]]:
    """Each text that is shown, and the family of its font."""
    everything = kiosk.engine.newQObject(kiosk.window.contentItem())
    walk = cast(QJSValue, kiosk.engine.evaluate(WALK))
    found: list[list[str]] = walk.call([everything, kiosk.engine.newArray()]).toVariant()
    return found


def scrolls(interface: QAccessibleInterface) -> bool:
    """Whether it lies in a list that may leave a part of it out, for a finger to bring back."""
    item = interface.object()
    while isinstance(item, QQuickItem):
        if item.property("interactive"):
            return True
        item = item.parentItem()
    return False


def visit(kiosk: Kiosk, stop: Stop) -> None:
    stop.go(kiosk)
    settle(kiosk)
