"""The keyboard on every stop of the tour: each control is reached, ringed and on the screen."""

from collections.abc import Iterator
from functools import cache

import pytest
from PIL import Image
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.catalogue.checks.colours import contrast
from kiosk.domain.screens import Place
from kiosk.session.clock import StoppedClock
from kiosk.session.visit import USUAL_TIMES
from kiosk.tour.draw import STOPS
from kiosk.tour.members import MEMBER_STOPS
from kiosk.tour.rest import settle
from kiosk.tour.table import TABLE_STOPS
from tests.app.hand import picture_of, place, shown_in
from tests.app.test_keyboard import Keyboard

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.RadioButton,
}
TOLD = CONTROLS | {QAccessible.Role.Heading, QAccessible.Role.StaticText}
COVERED = {"attract", "thanks", "table-thanks", "questions", "question-open", "question-unanswered"}
"""The stops that have no page, or something over it already."""
LEAST = 3.0
"""The contrast that WCAG 2.2 asks of a ring, criterion 1.4.11."""
REACH = 16
"""How far from an edge, in px, its ring is looked for."""
MOST_TABS = 80
HELP = "Læsehjælp"

Colour = tuple[int, int, int]


@cache
def ratio(one: Colour, other: Colour) -> float:
    return contrast("#" + bytes(one).hex(), "#" + bytes(other).hex())


def focused(kiosk: Kiosk) -> QAccessibleInterface | None:
    """What has the focus, by its state in the tree: to ask for the item itself can crash."""
    having = [thing for thing in shown_in(kiosk.window) if thing.state().focused]
    return having[-1] if having else None


def called(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name)


def edges(rect: QRect) -> Iterator[list[tuple[int, int]]]:
    """Pieces across the four edges of a control, two for each."""
    near = range(-REACH, REACH + 1)
    for share in (0.3, 0.7):
        x, y = round(rect.x() + rect.width() * share), round(rect.y() + rect.height() * share)
        yield [(rect.left() + step, y) for step in near]
        yield [(rect.right() + step, y) for step in near]
        yield [(x, rect.top() + step) for step in near]
        yield [(x, rect.bottom() + step) for step in near]


def ringed(rect: QRect, before: Image.Image, now: Image.Image) -> bool:
    """Whether at each edge two px differ by LEAST from what was there without the focus."""

    def stands_out(point: tuple[int, int]) -> bool:
        x, y = point
        if not (0 <= x < now.width and 0 <= y < now.height):
            return False
        old, new = before.getpixel(point), now.getpixel(point)
        assert isinstance(old, tuple) and isinstance(new, tuple)
        return ratio(old[:3], new[:3]) >= LEAST

    return all(sum(map(stands_out, edge)) >= 2 for edge in edges(rect))


def banded(rect: QRect, now: Image.Image) -> bool:
    """Whether at each edge lie both bands of a ring: of what had the focus before any Tab."""
    inks = {(0x1F, 0x1A, 0x17), (0xFB, 0xF5, 0xE9)}

    def colours(edge: list[tuple[int, int]]) -> set[object]:
        inside = [(x, y) for x, y in edge if 0 <= x < now.width and 0 <= y < now.height]
        return {now.getpixel(point) for point in inside}

    return all(inks <= colours(edge) for edge in edges(rect))


@pytest.mark.parametrize("size", ["1280x800"], indirect=True)
def test_tab_reaches_and_rings_each_control_of_each_stop(kiosk: Kiosk, size: QSize) -> None:
    _ = kiosk.ambassador
    wrong, positions = [], 0
    # Any key leaves the thanks.
    for stop in [stop for stop in STOPS if not stop.name.endswith("thanks")]:
        stop.go(kiosk)
        settle(kiosk)
        kiosk.window.contentItem().forceActiveFocus()
        controls = {
            called(thing)
            for thing in shown_in(kiosk.window)
            if thing.role() in CONTROLS and not thing.state().disabled
        }
        reached, without = set[tuple[int, str]](), picture_of(kiosk)
        before = without
        told = [
            place(thing)
            for thing in shown_in(kiosk.window)
            if thing.role() is QAccessible.Role.AlertMessage
        ]
        for _ in range(MOST_TABS):
            QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
            QGuiApplication.processEvents()
            thing = focused(kiosk)
            if thing is None or thing.role() not in CONTROLS:
                continue
            # A list makes its rows anew while it scrolls.
            if (QAccessible.uniqueId(thing), called(thing)) in reached:
                break
            reached.add((QAccessible.uniqueId(thing), called(thing)))
            positions += 1
            rect, now = place(thing).translated(-kiosk.window.position()), picture_of(kiosk)
            seen = ringed(rect, without, now) or ringed(rect, before, now) or banded(rect, now)
            # A toast that lies over something goes after five seconds.
            if not seen and not any(rect.intersects(toast) for toast in told):
                wrong.append(f"{stop.name}: no ring on {called(thing)} {rect.getRect()}")
            before = now
        # Esc leads from a search, and from the large code, to what stands over it.
        out = {
            name
            for name in controls
            if stop.name.endswith(("search", "large")) and name.startswith(HELP)
        }
        missed = sorted(controls - out - {name for _, name in reached})
        wrong += [f"{stop.name}: Tab does not reach {name}" for name in missed]
    assert not wrong, "\n".join(wrong)
    assert positions > 900


def test_what_lies_under_something_is_not_in_the_tree(kiosk: Kiosk) -> None:
    _ = kiosk.ambassador
    over = {"reading", "idle-warning", "questions", "takeaway-large", "panel-call"}
    for stop in [stop for stop in STOPS if stop.name in over]:
        stop.go(kiosk)
        settle(kiosk)
        tree = list(shown_in(kiosk.window))
        start = next(n for n, i in enumerate(tree) if i.role() is QAccessible.Role.Dialog)
        groups = {QAccessible.Role.Pane, QAccessible.Role.Grouping, QAccessible.Role.PageTabList}
        under = [called(thing) for thing in tree[:start] if thing.role() not in groups]
        assert under == [], stop.name
        assert called(tree[start]), f"the dialog of {stop.name} has a name"


def test_in_large_text_no_page_is_in_the_tree_under_what_covers_it(
    kiosk: Kiosk, clock: StoppedClock
) -> None:
    """On each stop: under the reading help, and under the question at the end of the visit."""

    def check() -> None:
        settle(kiosk)
        tree = list(shown_in(kiosk.window))
        start = max(n for n, i in enumerate(tree) if i.role() is QAccessible.Role.Dialog)
        under = [called(thing) for thing in tree[:start] if thing.role() in TOLD]
        assert under == [], f"{stop.name} under {called(tree[start])}"

    for stop in [stop for stop in (*MEMBER_STOPS, *TABLE_STOPS) if stop.name not in COVERED]:
        stop.go(kiosk)
        kiosk.pages.reading.resize(200)
        kiosk.navigation.openReading()
        check()
        while not kiosk.pages.visit.property("warning"):
            clock.seconds += USUAL_TIMES.countdown / 2
            kiosk.pages.visit.tick()
        check()
        kiosk.pages.visit.touch()
        kiosk.pages.reading.hide()


def test_focus_moves_into_each_new_page_and_each_has_a_name(kiosk: Kiosk) -> None:
    _ = kiosk.ambassador
    for stop in STOPS:
        stop.go(kiosk)
        settle(kiosk)
        having = focused(kiosk)
        assert having is not None, stop.name
        assert called(having), stop.name


def test_the_panel_is_opened_by_a_key(tablet: Kiosk) -> None:
    keys = Keyboard(tablet)
    keys.press(Qt.Key.Key_F10)
    assert tablet.ambassador.door.place_now is Place.SETUP, "nobody has set this one up"
    keys.press(Qt.Key.Key_Escape)
