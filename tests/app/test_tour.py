"""The tour's pictures: every code is read by a decoder, every control has a name and room."""

import json
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.app import Kiosk
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.paths import SHIPPED_CATALOGUE
from kiosk.tour import STOPS, Stop, render, settle
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


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_every_control_of_the_tour_has_a_name_and_room_for_a_finger(
    kiosk: Kiosk, hand: Hand, size: QSize
) -> None:
    for stop in STOPS:
        visit(kiosk, stop)
        for interface in hand.shown():
            if interface.role() not in CONTROLS:
                continue
            name = interface.text(QAccessible.Text.Name)
            room = place(interface)
            where = f"{name!r} on {stop.name}: {room.width()}x{room.height()} px"
            assert name.strip(), f"a control without a name, {where}"
            assert min(room.width(), room.height()) >= 56, f"too small to touch, {where}"


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_every_control_of_the_tour_lies_on_the_screen(
    kiosk: Kiosk, hand: Hand, size: QSize
) -> None:
    screen = kiosk.window.geometry()
    for stop in STOPS:
        visit(kiosk, stop)
        for interface in hand.shown():
            if interface.role() in CONTROLS and not interface.state().offscreen:
                name = interface.text(QAccessible.Text.Name)
                assert screen.contains(place(interface)), f"{name!r} on {stop.name}"


def visit(kiosk: Kiosk, stop: Stop) -> None:
    stop.go(kiosk)
    settle(kiosk)
