"""The tour's pictures: every code is read by a decoder, every control has a name and room."""

import json
import re
from datetime import date
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import cast

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.app.composition import Kiosk
from kiosk.base.images import decode
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Place
from kiosk.tour.draw import STOPS, render
from kiosk.tour.rest import settle
from kiosk.tour.stop import TourStop
from kiosk.viewmodels import images
from tests.app import codes
from tests.app.hand import Hand, picture_of, place

CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.PageTab,
        QAccessible.Role.EditableText,
    }
)

TOLD = CONTROLS | {QAccessible.Role.Heading, QAccessible.Role.StaticText, QAccessible.Role.ListItem}
"""The roles of what is nothing without a name: a text that is given a role loses its own."""

QR_CODES = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
SLASHED = "Atkinson Hyperlegible Next"
TO_BE_READ_EXACTLY = re.compile(r"\d[:.]\d\d\b|\d{4} \d{4}|\d\s(kr\.|øre|sek\.|min\.|sekunder)")
"""Times, amounts and numbers to dial, whose 0 must not look like an Ø."""


def test_the_tour_draws_every_screen_and_tells_the_code_in_it(
    qapp: QGuiApplication, tmp_path: Path, size: QSize
) -> None:
    catalogue = CatalogueRepository.open(SHIPPED_CATALOGUE)
    render(catalogue, tmp_path, size, date(2026, 11, 22))
    tour = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert [picture["screen"] for picture in tour] == [stop.name for stop in STOPS]
    for picture in tour:
        with Image.open(tmp_path / picture["file"]) as image:
            assert image.size == (size.width(), size.height())
            assert codes_in(image) == ({picture["qr"]} if picture["qr"] else set()), picture


@pytest.fixture
def enlarged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pictures that had too few pixels for their place."""
    found: list[str] = []

    def note(file: bytes, size: QSize) -> QImage:
        with Image.open(BytesIO(file)) as drawing:
            if size.width() > 1.02 * drawing.width:
                found.append(f"{drawing.size} in {size.width()}x{size.height()}")
        return decode(file, size)

    monkeypatch.setattr(images, "decode", note)
    return found


@pytest.mark.parametrize(
    ("size", "text_size"),
    [
        *(("1280x800", 100), ("800x1280", 100), ("1920x1200", 100), ("1200x1920", 100)),
        *(("1280x800", 125), ("800x1280", 125)),
    ],
    indirect=["size"],
)
def test_each_stop_can_be_read_and_touched(
    new_kiosk: Kiosk, size: QSize, text_size: int, enlarged: list[str]
) -> None:
    """A decoder reads each code, which is large; controls have a name and room; no 0 is an Ø.

    No picture is enlarged: `kiosk/catalogue/pictures/boxes.py` knows each place.
    """
    kiosk, hand = new_kiosk, Hand(new_kiosk)
    kiosk.pages.use(kiosk.settings_files.choose(text_size=text_size))
    figures, coded = 0, set()
    for stop in STOPS:
        visit(kiosk, stop)
        assert kiosk.frame.look.text_factor == text_size / 100
        assert enlarged == [], stop.name
        code = stop.code(kiosk)
        assert codes_in(picture_of(kiosk)) == ({code} if code else set()), stop.name
        if text_size == 100 and codes.judge(kiosk, stop, size):
            coded.add(stop.name)
        check_controls(kiosk, hand, stop)
        check_gaps(kiosk, stop)
        assert walked(kiosk, HIDDEN) == [], f"not seen on {stop.name}, but read"
        shown = list(hand.shown())
        said = " ".join(i.text(QAccessible.Text.Name) for i in shown)
        # What lies under a dialog is seen through its veil, and not read.
        veiled = any(i.role() is QAccessible.Role.Dialog for i in shown)
        for text, family in walked(kiosk, WALK):
            same = "&" not in text or text in said
            assert same or veiled, f"{text!r} on {stop.name} is read otherwise"
            if TO_BE_READ_EXACTLY.search(text):
                figures += 1
                assert family != SLASHED, f"{text!r} on {stop.name}"
    assert figures
    assert text_size > 100 or coded >= codes.SHOWN


def codes_in(image: Image.Image) -> set[str]:
    """What a decoder reads in a picture, which it would make grey more slowly."""
    found = zxingcpp.read_barcodes(image.convert("L"), formats=QR_CODES)
    return {code.text for code in found}


def check_controls(kiosk: Kiosk, hand: Hand, stop: TourStop) -> None:
    screen = kiosk.window.geometry()
    for interface in hand.shown():
        name = interface.text(QAccessible.Text.Name)
        assert name.strip() or interface.role() not in TOLD, f"{interface.role()} on {stop.name}"
        if interface.role() not in CONTROLS:
            continue
        if interface.role() is QAccessible.Role.PageTab:
            tabs = interface.parent()
            assert tabs.role() is QAccessible.Role.PageTabList, f"{name!r} on {stop.name}"
            assert tabs.text(QAccessible.Text.Name), f"the tabs of {name!r} on {stop.name}"
        room = place(interface)
        where = f"{name!r} on {stop.name}: {room.width()}x{room.height()} px"
        assert min(room.width(), room.height()) >= 56, f"too small to touch, {where}"
        if not interface.state().offscreen:
            assert screen.contains(room) or scrolls(interface), f"beyond the screen, {where}"


BUTTONS_APART = 8
"""How far from one another buttons that stand alone are, in px of the reference; keys may touch."""

BUTTONS = """(function walk(item, found) {
    if (item.visible && item.enabled && item.opacity > 0) {
        if (`${item}`.startsWith("ActionButton_")) {
            const a = item.mapToGlobal(0, 0), b = item.mapToGlobal(item.width, item.height);
            found.push([Math.min(a.x, b.x), Math.min(a.y, b.y), item.width, item.height]);
        }
        for (let i = 0; i < item.children.length; ++i)
            walk(item.children[i], found);
    }
    return found;
})"""


def check_gaps(kiosk: Kiosk, stop: TourStop) -> None:
    window = kiosk.window
    unit = min(
        max(window.width(), window.height()) / 1280, min(window.width(), window.height()) / 800
    )
    near = round(BUTTONS_APART * unit) - 1
    buttons = [QRectF(*map(float, button)) for button in walked(kiosk, BUTTONS)]
    for one, other in combinations(buttons, 2):
        # One that lies on another is a dialog's.
        if not one.intersects(other):
            wider = one.adjusted(-near, -near, near, near)
            assert not wider.intersects(other), f"{one} and {other} on {stop.name} are too near"


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


# To a screen reader, what stands at opacity 0 or is clipped away is there. A list may leave a part
# of itself out: a finger brings it back.
HIDDEN = """(function walk(item, found, faded, clips) {
    if (!item.visible)
        return found;
    const unseen = faded || item.opacity === 0 || clips.some(clip => {
        const at = clip.mapFromItem(item, 0, 0, item.width, item.height);
        return at.right <= 0 || at.bottom <= 0 || at.left >= clip.width || at.top >= clip.height;
    });
    if (unseen && item.text)
        found.push([item.text, `${item}`]);
    const above = item.interactive ? [] : item.clip ? [...clips, item] : clips;
    for (let i = 0; i < item.children.length; ++i)
        walk(item.children[i], found, faded || item.opacity === 0, above);
    return found;
})"""


def walked(kiosk: Kiosk, walk: str) -> list[list[str]]:
    """What is found from the window's content on; WALK gives each text and its font's family."""
    engine = kiosk.engine
    everything = engine.newQObject(kiosk.window.contentItem())
    arguments = [everything, engine.newArray(), QJSValue(False), engine.newArray()]
    found = cast(QJSValue, engine.evaluate(walk)).call(arguments)
    assert not found.isError(), found.toString()
    return cast(list[list[str]], found.toVariant())


def scrolls(interface: QAccessibleInterface) -> bool:
    """Whether it lies in a list that may leave a part of it out, for a finger to bring back."""
    item = interface.object()
    while isinstance(item, QQuickItem):
        if item.property("interactive"):
            return True
        item = item.parentItem()
    return False


def visit(kiosk: Kiosk, stop: TourStop) -> None:
    stop.go(kiosk)
    settle(kiosk)
    behind = {name: place for place, line in kiosk.ambassador.places.items() for name in line.stops}
    assert kiosk.ambassador.door.place_now is behind.get(stop.name, Place.OUTSIDE), stop.name
