"""A programme of five hundred: pages of doors, lists to page, narrow, search and come back to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app.composition import Kiosk
from kiosk.domain.order import danish_order
from kiosk.session.clock import StoppedClock
from kiosk.tour.rest import settle
from tests.app.hand import Hand, place
from tests.app.kiosks import Shared
from tests.app.layout import faults
from tests.programme import LONGEST_NAME, programme

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LIST = QRect(40, 200, 784, 490)
LISTED = "eksempel-4"
"""A category of forty."""
CROWD = "eksempel-5"
"""A category of two hundred."""


@pytest.fixture
def kiosk(
    shared: Shared, clock: StoppedClock, size: QSize, request: pytest.FixtureRequest
) -> Iterator[Kiosk]:
    with shared.visit(size, request, programme(500, 16, 200)) as kiosk:
        yield kiosk


def show(kiosk: Kiosk, category: str) -> None:
    kiosk.navigation.openCategory(category)
    settle(kiosk)


def rows(kiosk: Kiosk, hand: Hand) -> list[str]:
    """The names of the partners that are seen, as they stand in reading order."""
    shown = [i for i in hand.shown() if "Eksempel" in i.text(QAccessible.Text.Name)]
    seen = [i for i in shown if i.role() == QAccessible.Role.Button]
    there = [i for i in seen if LIST.contains(place(i))]
    there.sort(key=lambda i: (place(i).top(), place(i).left()))
    return [i.text(QAccessible.Text.Name).split(". ")[0] for i in there]


def test_every_category_has_a_door_on_some_page(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    titles = [category.title for category in kiosk.library.catalogue.categories()]
    assert len(titles) == 16
    first = [title for title in titles if hand.sees(title)]
    hand.tap("Næste side")
    assert [title for title in titles if hand.sees(title)] == titles[len(first) :]
    hand.tap(titles[-1])
    assert kiosk.pages.category.property("title") == titles[-1]


def test_a_list_is_in_danish_order_and_is_paged(kiosk: Kiosk, hand: Hand) -> None:
    show(kiosk, LISTED)
    assert hand.sees("40 partnere giver dig bonus her.")
    names = rows(kiosk, hand)
    while hand.sees("Næste side"):
        hand.tap("Næste side")
        names += [name for name in rows(kiosk, hand) if name not in names]
    assert len(names) == 40
    assert names == sorted(names, key=danish_order)


def test_a_crowd_of_two_hundred_is_reached_by_its_pages_too(kiosk: Kiosk, hand: Hand) -> None:
    show(kiosk, CROWD)
    assert hand.sees("200 partnere giver dig bonus her.")
    names = rows(kiosk, hand)
    while hand.sees("Næste side"):
        hand.tap("Næste side")
        assert list(faults(kiosk)) == []
        # Where higher rows come, fewer stand on a page from there on, and some stand on two.
        names += [name for name in rows(kiosk, hand) if name not in names]
    assert names == sorted(names, key=danish_order)
    assert set(names) == {name for _, name in kiosk.library.catalogue.names_in(CROWD)}
    assert max(map(len, names)) > LONGEST_NAME - 5


def test_what_a_partner_sells_in_several_categories_stands_once_on_its_page(kiosk: Kiosk) -> None:
    catalogue = kiosk.library.catalogue
    partners = (
        partner for door in catalogue.categories() for partner in catalogue.partners_in(door.id)
    )
    twice = next(
        p for p in partners if len(p.listings) > len({place.sells for place in p.listings})
    )
    kiosk.pages.partner.show(twice.id, twice.listings[0].category_id)
    sold = [row.sells for row in kiosk.pages.partner.goods.rows]
    assert sold == list(dict.fromkeys(place.sells for place in twice.listings))


def test_a_flick_scrolls_and_opens_nothing(kiosk: Kiosk, hand: Hand) -> None:
    show(kiosk, LISTED)
    first = rows(kiosk, hand)[0]
    before = place(hand.find(first)).top()
    QTest.mousePress(kiosk.window, LEFT, NONE, QPoint(300, 600))
    for y in range(590, 380, -10):
        QTest.mouseMove(kiosk.window, QPoint(300, y))
    QTest.mouseRelease(kiosk.window, LEFT, NONE, QPoint(300, 390))
    settle(kiosk)
    assert kiosk.navigation.property("screen") == "category"
    assert first not in rows(kiosk, hand) or place(hand.find(first)).top() < before - 100


def test_letters_narrow_and_aa_stands_under_the_last(kiosk: Kiosk, hand: Hand) -> None:
    show(kiosk, "hjemmet")
    everyone = rows(kiosk, hand)
    hand.tap("T–Å")
    letters = {danish_order(name)[0][:1] for name in rows(kiosk, hand)}
    assert letters and all(letter >= "t" for letter in letters)
    hand.tap("Alle")
    assert rows(kiosk, hand) == everyone


def test_the_way_back_from_a_partner_leads_to_where_the_list_was(kiosk: Kiosk, hand: Hand) -> None:
    show(kiosk, LISTED)
    hand.tap("Næste side")
    names = rows(kiosk, hand)
    hand.tap(names[3])
    assert hand.sees("Sådan får du bonus")
    hand.tap("Tilbage")
    assert rows(kiosk, hand) == names
    hand.tap("Til forsiden")
    show(kiosk, LISTED)
    assert hand.sees("1 af "), "who comes anew begins anew"


def test_the_and_of_a_name_is_read_wherever_it_stands(kiosk: Kiosk, hand: Hand) -> None:
    """As a tile, in a list, and on the partner's own page."""
    for category in ("eksempel-1", LISTED):
        show(kiosk, category)
        name = next(n for _, n in kiosk.library.catalogue.names_in(category) if "&" in n)
        while not hand.sees(name):
            hand.tap("Næste side")
        hand.tap(name)
        headings = [i for i in hand.shown() if i.role() == QAccessible.Role.Heading]
        assert name in [i.text(QAccessible.Text.Name) for i in headings]


def test_a_search_on_the_page_finds_among_its_partners(kiosk: Kiosk, hand: Hand) -> None:
    show(kiosk, LISTED)
    wanted = kiosk.library.catalogue.names_in(LISTED)[7][1]
    hand.tap("Søg en partner")
    for letter in wanted.split()[-1].lower():
        hand.tap(letter)
    assert hand.sees(wanted)
    hand.tap(wanted)
    assert kiosk.pages.partner.property("name") == wanted


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_a_search_finds_in_the_half_of_table_mode_too(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.pages.table.lay()
    show(kiosk, LISTED)
    wanted = kiosk.library.catalogue.names_in(LISTED)[7][1]
    hand.tap("Søg en partner")
    for letter in wanted.split()[-1].lower():
        hand.tap(letter)
    hand.tap("Færdig")
    hand.tap(wanted)
    assert kiosk.pages.partner.property("name") == wanted


def test_the_front_page_searches_all_and_forgets_it(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Søg en partner")
    for letter in "synop":
        hand.tap(letter)
    assert hand.sees("Synoptik")
    kiosk.pages.visit.end()
    assert kiosk.pages.home.search.query == ""
    kiosk.navigation.home()
    settle(kiosk)
    assert not hand.sees("Synoptik")


def test_back_from_a_partner_that_was_found_leads_to_the_search(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Søg en partner")
    for letter in "synop":
        hand.tap(letter)
    hand.tap("Synoptik")
    hand.tap("Tilbage")
    assert kiosk.pages.home.search.query == "synop"
    assert hand.sees("Synoptik") and hand.sees("Luk søgningen")
    hand.tap("Synoptik")
    hand.tap("Til forsiden")
    assert not hand.sees("Luk søgningen")


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_chips_leave_the_way_back_where_it_is(kiosk: Kiosk, hand: Hand) -> None:
    show(kiosk, "eksempel-2")
    back = place(hand.find("Tilbage"))
    chip = place(hand.find("Briller"))
    assert kiosk.window.geometry().contains(back)
    assert kiosk.window.geometry().contains(chip) and not back.intersects(chip)
