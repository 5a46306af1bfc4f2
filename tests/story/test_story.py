"""Lone's year, as a member goes through it."""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.pictures.second import share_unlike
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.screens import Screen
from kiosk.tour.rest import settle
from kiosk.viewmodels.images import CataloguePictures
from kiosk.viewmodels.story import YEAR
from tests.app.hand import Hand, picture_of
from tests.app.hand import place as where
from tests.app.kiosks import TODAY
from tests.app.layout import faults, texts
from tests.app.test_tour import scrolls

PLACES = [
    ("Rejs med Bonus", "Skihotel"),
    ("OK", "Tankning"),
    ("Coop Forsikringer", "Bilforsikring"),
    ("Kokkens Hverdagsmad", "Måltidskasser"),
    ("Synoptik", "Solbriller"),
    ("Flügger farver", "Maling"),
    ("Legoland", "Billetter"),
    ("Lalandia", "Billetter"),
    ("Smageriet", "Festmad"),
]
AMOUNT = re.compile(r"\d[.\d]*(,\d\d|\s*kr)")


def go(kiosk: Kiosk, place: int) -> None:
    kiosk.navigation.openStory(YEAR, place)
    settle(kiosk)


def words(hand: Hand) -> list[str]:
    return [i.text(QAccessible.Text.Name) for i in hand.shown()]


def printed(hand: Hand) -> list[str]:
    """The lines of the receipt that say that there was bonus."""
    return [name for name in words(hand) if re.search(r"[^.] bonus$", name)]


def unlike_drawn(kiosk: Kiosk, place: int) -> float:
    """The share of a place's picture that is not as drawn with what moves on it."""
    catalogue = kiosk.library.catalogue
    stop = catalogue.story(YEAR).stops[place - 1]
    scene, moving = (
        Image.open(BytesIO(catalogue.drawing(name, 784))).convert("RGBA")
        for name in (stop.picture, stop.moving or "")
    )
    scene.alpha_composite(moving)
    shown = picture_of(kiosk).crop((40, 88, 824, 460)).convert("RGBA")
    return share_unlike(shown, scene.crop((0, 60, 784, 432)))


def swipe(kiosk: Kiosk, start: QPoint, end: QPoint) -> None:
    window = kiosk.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(window, start + (end - start) * step / 10)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)
    settle(kiosk)


def test_the_front_page_leads_to_the_first_place(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    settle(kiosk)
    hand.tap("Se Lones år")
    assert hand.sees("Sted 1 af 9")
    assert hand.sees("Hotellet på skiferien")
    assert printed(hand) == ["REJS MED BONUS Skihotel + bonus"]


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_next_leads_through_every_place_in_order_to_the_end(
    kiosk: Kiosk, hand: Hand, size: QSize
) -> None:
    go(kiosk, 1)
    for number, (name, line) in enumerate(PLACES, start=1):
        assert hand.sees(f"Sted {number} af 9")
        assert len(printed(hand)) == number
        assert printed(hand)[-1].startswith(f"{name.upper()} {line} ")
        following = f"Næste: {PLACES[number][0]}" if number < len(PLACES) else "Se hele bonen"
        hand.tap(following)
    assert hand.sees("Tusindvis af kroner")


def test_only_the_published_rate_stands_on_the_receipt_and_no_amount(
    kiosk: Kiosk, hand: Hand
) -> None:
    for place in range(1, len(PLACES) + 2):
        go(kiosk, place)
        assert [name for name in words(hand) if AMOUNT.search(name)] == []
    rates = [line for line in printed(hand) if "%" in line]
    assert rates == ["SYNOPTIK Solbriller 5\u00a0% bonus"]


def test_the_end_shows_each_partner_once_the_total_in_words_and_where_it_was_spent(
    kiosk: Kiosk, hand: Hand
) -> None:
    go(kiosk, 10)
    assert [line.split(" + ")[0].split(" 5")[0] for line in printed(hand)] == [
        f"{name.upper()} {line}" for name, line in PLACES
    ]
    assert hand.sees("I ALT Tusindvis af kroner")
    assert hand.sees("Bonussen blev til dagligvarer i familiens egen butik.")
    hand.tap("Kode til partnerfordele.coop.dk")
    assert hand.sees("PARTNERFORDELE")
    hand.tap("Tilbage")
    assert hand.sees("I ALT Tusindvis af kroner")


def test_the_end_leads_to_the_households_own_year(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, 10)
    hand.tap("Regn din bonus ud")
    assert kiosk.navigation.route.screen is Screen.CALCULATOR


def test_the_ends_code_is_the_programmes_whatever_the_member_has_tapped(
    kiosk: Kiosk, hand: Hand
) -> None:
    kiosk.navigation.openPartner("ok", "bil")
    go(kiosk, 10)
    hand.tap("Få det på telefonen")
    assert hand.sees("PARTNERFORDELE")


def test_back_leads_from_the_end_place_by_place_and_out(kiosk: Kiosk, hand: Hand) -> None:
    kiosk.navigation.home()
    go(kiosk, 10)
    for number in range(9, 0, -1):
        hand.tap("Tilbage")
        assert hand.sees(f"Sted {number} af 9")
        assert len(printed(hand)) == number
    hand.tap("Tilbage")
    assert hand.sees("Hvad bruger du penge på?")


def test_the_end_leads_to_the_beginning(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, 10)
    hand.tap("Forfra")
    assert hand.sees("Sted 1 af 9")


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
@pytest.mark.parametrize("text_size", [100, 125])
def test_every_text_has_room_in_every_language(
    new_kiosk: Kiosk, size: QSize, text_size: int
) -> None:
    kiosk, hand = new_kiosk, Hand(new_kiosk)
    kiosk.pages.use(kiosk.settings_files.choose(text_size=text_size))
    for language in kiosk.library.catalogue.languages():
        kiosk.library.speak(language)
        for place in (4, 5, 10):
            go(kiosk, place)
            assert list(faults(kiosk)) == [], (language, place)
            ways = [
                where(shown)
                for shown in hand.shown()
                if shown.role() == QAccessible.Role.Button and not shown.state().offscreen
            ]
            assert not [a for a, b in combinations(ways, 2) if a.intersects(b)], (language, place)


@pytest.mark.parametrize(("place", "times"), [(1, "1 gang"), (4, "4 gange"), (9, "9 gange")])
def test_the_foot_of_the_receipt_counts_places_and_never_money(
    kiosk: Kiosk, hand: Hand, place: int, times: str
) -> None:
    go(kiosk, place)
    foot = where(hand.find(f"INDTIL NU bonus {times}"))
    # The tails of its letters are above the slot of the printer.
    gap = where(hand.find("Få det på telefonen")).top() - foot.bottom()
    assert gap > 20


@pytest.mark.parametrize("size", ["1280x800", "800x1280", "1920x1200"], indirect=True)
@pytest.mark.parametrize("place", [9, 10])
def test_the_whole_year_fits_on_the_receipt(
    kiosk: Kiosk, hand: Hand, size: QSize, place: int
) -> None:
    go(kiosk, place)
    assert len(printed(hand)) == 9
    assert not scrolls(hand.find("COOP PARTNERPROGRAM"))


def test_the_place_is_counted_without_a_word_and_told_to_a_screen_reader_with_one(
    kiosk: Kiosk, hand: Hand
) -> None:
    go(kiosk, 4)
    seen = [shown.text for shown in texts(kiosk)]
    assert "4 af 9" in seen
    assert not any("Sted" in text for text in seen)
    assert hand.sees("Sted 4 af 9")


def test_only_the_pictures_that_are_shown_are_drawn(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: dict[str, list[int]] = {}
    draw = CataloguePictures.__call__

    def note(self: CataloguePictures, id: str, wanted: QSize) -> QImage:
        drawn.setdefault(id.rpartition("/")[2], []).append(wanted.width())
        return draw(self, id, wanted)

    monkeypatch.setattr(CataloguePictures, "__call__", note)
    go(kiosk, 3)
    large = {name for name, widths in drawn.items() if max(widths) > 100}
    assert large == {"lone-forsikring.svg", "lone-forsikring-moving.svg"}
    assert "lone-maaltidskasser.svg" not in drawn


@pytest.mark.parametrize("place", range(1, 10))
def test_with_reduced_motion_what_moves_is_there_and_rests(kiosk: Kiosk, place: int) -> None:
    go(kiosk, place)
    assert unlike_drawn(kiosk, place) < 0.001


@pytest.mark.parametrize("place", [3, 10])
def test_home_is_one_tap_away(kiosk: Kiosk, hand: Hand, place: int) -> None:
    go(kiosk, place)
    hand.tap("Til forsiden")
    assert hand.sees("Hvad bruger du penge på?")


@pytest.mark.parametrize("size", ["1280x800", "800x1280"], indirect=True)
def test_any_place_is_one_tap_away(kiosk: Kiosk, hand: Hand, size: QSize) -> None:
    go(kiosk, 2)
    hand.tap("Sted 7: Hele familien i Legoland")
    assert hand.sees("Sted 7 af 9")
    assert len(printed(hand)) == 7
    hand.tap("Sted 4: Måltidskasser til hverdagen")
    assert hand.sees("Sted 4 af 9")
    assert len(printed(hand)) == 4


def test_a_swipe_turns_to_the_next_place_and_back(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, 1)
    left, right = QPoint(300, 300), QPoint(600, 310)
    swipe(kiosk, right, left)
    assert hand.sees("Sted 2 af 9")
    swipe(kiosk, left, right)
    assert hand.sees("Sted 1 af 9")
    swipe(kiosk, left, right)
    assert hand.sees("Sted 1 af 9")


def test_a_short_swipe_stays(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, 3)
    swipe(kiosk, QPoint(400, 300), QPoint(360, 300))
    assert hand.sees("Sted 3 af 9")


def test_a_swipe_from_the_last_place_shows_the_whole_receipt(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, 9)
    swipe(kiosk, QPoint(600, 300), QPoint(300, 300))
    assert hand.sees("I ALT Tusindvis af kroner")


def test_the_phone_gets_the_partner_at_hand_and_back_leads_to_the_place(
    kiosk: Kiosk, hand: Hand
) -> None:
    go(kiosk, 5)
    hand.tap("Få det på telefonen")
    assert hand.sees("SYNOPTIK")
    hand.tap("Tilbage")
    assert hand.sees("Sted 5 af 9")
    assert len(printed(hand)) == 5


def test_lones_partners_do_not_go_on_the_members_receipt(kiosk: Kiosk, hand: Hand) -> None:
    for place in range(1, 11):
        go(kiosk, place)
    assert kiosk.pages.receipt.receipt.partner_ids == ()


def test_the_language_changes_where_the_member_is(kiosk: Kiosk, hand: Hand) -> None:
    go(kiosk, 5)
    kiosk.library.speak("en")
    settle(kiosk)
    assert hand.sees("Morten got new sunglasses")
    assert hand.sees("SYNOPTIK Sunglasses")
    assert kiosk.pages.story.property("position") == 5


@pytest.fixture
def moving(qapp: QGuiApplication) -> Iterator[Kiosk]:
    kiosk = Kiosk(CatalogueRepository.open(SHIPPED_CATALOGUE), QSize(1280, 800), lambda: TODAY)
    kiosk.navigation.home()
    settle(kiosk)
    yield kiosk
    kiosk.close()


def test_the_receipt_prints_line_by_line(moving: Kiosk, qtbot: QtBot) -> None:
    hand = Hand(moving)
    go(moving, 2)
    assert len(printed(hand)) == 2
    moving.navigation.openStory(YEAR, 4)
    seen: list[int] = []
    while not seen or seen[-1] < 4:
        qtbot.waitUntil(lambda: len(printed(hand)) not in seen)
        seen.append(len(printed(hand)))
    assert seen == [2, 3, 4]


def test_the_first_line_is_printed_when_the_story_opens(moving: Kiosk, qtbot: QtBot) -> None:
    hand = Hand(moving)
    hand.tap("Se Lones år")
    qtbot.waitUntil(lambda: printed(hand) == ["REJS MED BONUS Skihotel + bonus"])


def test_the_glasses_come_down_onto_the_noses(moving: Kiosk, qtbot: QtBot) -> None:
    go(moving, 5)
    unlike = [unlike_drawn(moving, 5)]
    assert unlike[0] > 0.004

    def on() -> bool:
        unlike.append(unlike_drawn(moving, 5))
        return unlike[-1] < 0.001

    qtbot.waitUntil(on)
