"""What the catalogue that ships says: the facts, in every language, and nothing that is unknown."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, time
from io import BytesIO

import pytest
from PIL import Image

from kiosk.base.paths import ASSETS
from kiosk.catalogue.errors import UnknownId
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.languages import Language
from kiosk.domain.opening import OpeningHours
from kiosk.domain.rate import Rate, RateKind
from kiosk.domain.talk import Audience

KNOWN_RATES = {
    "tui-badeferie": (Rate(RateKind.PERCENT, 5_00), 30_000_00),
    "synoptik-briller": (Rate(RateKind.PERCENT, 5_00), 2_000_00),
    "synoptik-abonnementer": (Rate(RateKind.PERCENT, 1_00), None),
}
PARTNERS_IN = {
    "ferie": ["TUI", "Rejs med Bonus"],
    "bil": ["OK", "Coop Forsikringer"],
    "hjemmet": ["Synoptik", "Flügger farver", "Kokkens Hverdagsmad", "Smageriet", "OK"],
    "oplevelser": ["Legoland", "Lalandia"],
}
YEAR = [
    "rejs-med-bonus",
    "ok",
    "coop-forsikringer",
    "kokkens-hverdagsmad",
    "synoptik",
    "flugger-farver",
    "legoland",
    "lalandia",
    "smageriet",
]


def test_which_catalogue(catalogue: CatalogueRepository) -> None:
    info = catalogue.info
    assert (info.revision, info.released, info.stale_after_days) == (1, date(2026, 11, 22), 30)
    assert catalogue.languages() == tuple(Language)


def test_partners_by_category(catalogue: CatalogueRepository) -> None:
    categories = catalogue.categories()
    assert [category.title for category in categories] == [
        "Ferie & hotel",
        "Bil & transport",
        "Hjemmet",
        "Oplevelser",
    ]
    for category in categories:
        names = [partner.name for partner in catalogue.partners_in(category.id)]
        assert names == PARTNERS_IN[category.id]
        assert catalogue.partner_counts()[category.id] == len(names)
        part = catalogue.partners_in(category.id, limit=1, offset=1)
        assert [partner.name for partner in part] == names[1:2]


def test_only_the_known_rates_are_given(catalogue: CatalogueRepository) -> None:
    partners = {partner for id in PARTNERS_IN for partner in catalogue.partners_in(id)}
    offers = {offer.id: offer for partner in partners for offer in partner.offers}
    assert {id for id, offer in offers.items() if offer.rate} == KNOWN_RATES.keys()
    for id, (rate, example) in KNOWN_RATES.items():
        assert (offers[id].rate, offers[id].example_ore) == (rate, example)
        assert offers[id].source and offers[id].as_of
        assert catalogue.offer(id) == offers[id]
    assert all(partner.url is None for partner in partners)


def test_a_partner_has_its_own_face_in_each_category(catalogue: CatalogueRepository) -> None:
    ok = catalogue.partner("ok")
    assert [listing.category_id for listing in ok.listings] == ["bil", "hjemmet"]
    assert ok.listing("bil").sells == "Benzin på tankstationen"
    assert ok.listing("hjemmet").sells == "Strøm"


def test_five_steps(catalogue: CatalogueRepository) -> None:
    steps = catalogue.steps()
    assert [step.position for step in steps] == [1, 2, 3, 4, 5]
    assert all(step.say and step.remember and step.body for step in steps)
    assert [(word.text, word.category_id) for word in steps[1].words] == [
        ("forlystelser", "oplevelser"),
        ("rejser", "ferie"),
        ("briller", "hjemmet"),
        ("strøm", "hjemmet"),
        ("forsikringer", "bil"),
        ("maling", "hjemmet"),
    ]


def test_each_step_has_what_its_picture_needs(catalogue: CatalogueRepository) -> None:
    people, words, receipt, number, code = catalogue.steps()
    assert [step.layout.value for step in catalogue.steps()] == [
        "people",
        "words",
        "receipt",
        "number",
        "code",
    ]
    assert [answer.step_id for answer in people.answers] == [receipt.id, words.id]
    assert people.picture and receipt.picture
    assert catalogue.offer(receipt.offer_id or "").example_ore == 3_000_000
    assert number.captions["card"] == "På kortet"
    assert code.captions["scan"] == "Ret kameraet mod koden"


def test_lones_year_has_nine_places_and_no_amounts(catalogue: CatalogueRepository) -> None:
    year = catalogue.story("lones-aar")
    assert [stop.partner_id for stop in year.stops] == YEAR
    assert year.total == "Tusindvis af kroner"
    assert all(stop.amount_ore is None for stop in year.stops)


def test_lones_glasses_add_up(catalogue: CatalogueRepository) -> None:
    price, share, bonus = catalogue.story("lones-briller").stops
    assert (price.amount_ore, share.amount_ore, bonus.amount_ore) == (2_000_00, None, 100_00)
    rate = catalogue.offer(share.offer_id or "").rate
    assert isinstance(rate, Rate) and bonus.amount_ore == 2_000_00 * rate.value // 100_00


def test_help_is_kept_apart_by_audience(catalogue: CatalogueRepository) -> None:
    (service,) = catalogue.contacts(Audience.MEMBER)
    (events,) = catalogue.contacts(Audience.AMBASSADOR)
    week = tuple(OpeningHours(day, time(9), time(18)) for day in range(1, 6))
    assert (service.phone, service.hours) == ("4386 2020", week)
    assert (events.name, events.email) == ("Karina Mia Johansen", "karina.johansen@coop.dk")


def test_questions_checklist_channels_and_attract(catalogue: CatalogueRepository) -> None:
    assert len(catalogue.questions()) >= 8
    assert [item.title for item in catalogue.checklist()] == [
        "Cafébord og rød dug",
        "Lidt sødt til skålen",
        "Flyers om partnerprogrammet",
        "Telefon eller tablet",
    ]
    icons = [row["icon"] for row in catalogue.rows("earning_channel")]
    assert all((ASSETS / "icons" / f"{icon}.svg").is_file() for icon in icons)
    messages = catalogue.attract_messages()
    assert messages[0].offer_ids == ("tui-badeferie", "synoptik-briller")
    for message in messages:
        assert all(catalogue.offer(id).example_ore for id in message.offer_ids)


def test_what_the_ambassador_practises_with(catalogue: CatalogueRepository) -> None:
    assert catalogue.lessons()[0].title == "Derfor gør du det"
    assert all(lesson.body for lesson in catalogue.lessons())
    cards = catalogue.quiz()
    assert len(cards) == 8
    assert all([choice.right for choice in card.choices].count(True) == 1 for card in cards)
    (talk,) = catalogue.rehearsals()
    assert [turn.step_id for turn in talk.turns] == [step.id for step in catalogue.steps()]


def test_programme(catalogue: CatalogueRepository) -> None:
    programme = catalogue.programme()
    assert programme.address == "https://partnerfordele.coop.dk"
    assert programme.flyer_address == "coop.dk/partner"
    assert programme.sample_member_number == "12345678"
    assert programme.stores_bonus_ore is None


def test_pictures_are_those_of_the_media_folder(catalogue: CatalogueRepository) -> None:
    for path in (ASSETS / "media").iterdir():
        picture = catalogue.picture(path.name)
        for width in (1, picture.width, 10_000):
            file = catalogue.drawing(path.name, width)
            with Image.open(BytesIO(file), formats=("WEBP",)) as drawing:
                assert drawing.width >= min(width, 1.4 * picture.width)
                assert drawing.width / drawing.height == pytest.approx(
                    picture.width / picture.height, rel=0.02
                )


def test_pictures_can_be_read_on_many_threads(catalogue: CatalogueRepository) -> None:
    names = [path.name for path in (ASSETS / "media").iterdir()] * 20
    with ThreadPoolExecutor(8) as threads:
        drawings = list(threads.map(lambda name: catalogue.drawing(name, 1), names))
    assert drawings == [catalogue.drawing(name, 1) for name in names]


def test_other_languages_fall_back_to_danish(catalogue: CatalogueRepository) -> None:
    danish, english = catalogue, catalogue.with_language("en")
    assert (danish.language, english.language) == ("da", "en")
    assert english.categories()[0].title == "Holidays & hotels"
    assert english.partner("tui").offers[0].applies_to == "package holidays"
    assert english.story("lones-aar").stops[1].receipt_line == "Fuel"
    assert english.steps()[1].headline == "You earn bonus on"
    assert english.steps()[1].words[0].text == "attractions"
    other = catalogue.with_language("xx")
    assert other.categories() == danish.categories()
    assert other.questions() == danish.questions() != english.questions()


def test_a_language_changes_nothing_but_texts(catalogue: CatalogueRepository) -> None:
    german = catalogue.with_language("de")
    for id in KNOWN_RATES:
        assert german.offer(id).rate == catalogue.offer(id).rate
    assert [p.id for p in german.partners_in("hjemmet")] == [
        p.id for p in catalogue.partners_in("hjemmet")
    ]


LOOKUPS: list[Callable[[CatalogueRepository, str], object]] = [
    CatalogueRepository.partner,
    CatalogueRepository.partners_in,
    CatalogueRepository.names_in,
    CatalogueRepository.offer,
    CatalogueRepository.story,
    CatalogueRepository.picture,
]


@pytest.mark.parametrize("lookup", LOOKUPS)
@pytest.mark.parametrize("id", ["", "ukendt", 'a"b', "tui' --"])
def test_unknown_ids_are_told(
    catalogue: CatalogueRepository, lookup: Callable[[CatalogueRepository, str], object], id: str
) -> None:
    with pytest.raises(UnknownId) as error:
        lookup(catalogue, id)
    assert f"»{id}«" in str(error.value)
