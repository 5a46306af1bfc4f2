"""Every kind of offer from the content files to the kiosk, the workbook and the diff."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.check import check
from kiosk.catalogue.checks.judge import judge
from kiosk.catalogue.crosscheck import cross_check
from kiosk.catalogue.diff_words import in_words
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.source import read_content
from kiosk.catalogue.workbook.export import export_workbook
from kiosk.catalogue.workbook.importing import import_workbook
from kiosk.domain.partner import ForWhom, Gives, Offer
from kiosk.domain.rate import AnyRate, Between, Rate, RateKind, Share, Span, Tier, Tiered
from tests.catalogue.examples import build_examples, write_examples
from tests.catalogue.sheets import Book

TODAY = date(2026, 11, 22)
CYCLES = "partners/eksempel-cykler.toml"


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_examples(tmp_path_factory.mktemp("examples"))


@pytest.fixture
def catalogue(examples: Path) -> Iterator[CatalogueRepository]:
    with closing(CatalogueRepository.open(examples)) as repository:
        yield repository


def quote(language: str, offer: Offer, what: str) -> str:
    return ""


def test_the_made_up_partners_of_the_docs_are_without_an_error(examples: Path) -> None:
    check(examples)
    assert [remark for remark in judge(examples, TODAY) if remark.error] == []


def percent(value: int) -> Rate:
    return Rate(RateKind.PERCENT, value * 100)


@pytest.mark.parametrize(
    ("offer", "rate", "terms"),
    [
        (
            "eksempel-cykler",
            Tiered(
                RateKind.PERCENT, (Tier(0, 300), Tier(5_000_00, 500)), Share.WHOLE, Span.PURCHASE
            ),
            {
                "campaign": True,
                "valid_to": date(2026, 12, 13),
                "minimum_ore": 500_00,
                "conditions": "Gælder ikke gavekort.",
            },
        ),
        ("eksempel-dobbelt", percent(5), {"cap_ore": 200_00, "cap_span": Span.MONTH}),
        ("eksempel-hotel", Between(RateKind.PERCENT, 0, 10_00), {}),
        ("eksempel-moebler", Between(RateKind.PERCENT, 3_00, 5_00), {}),
        (
            "eksempel-supermarked",
            Tiered(
                RateKind.PERCENT,
                (Tier(0, 100), Tier(2_000_00, 200), Tier(4_000_00, 300)),
                Share.ABOVE,
                Span.MONTH,
            ),
            {"for_whom": ForWhom.HOUSEHOLD},
        ),
        ("eksempel-el", Rate(RateKind.PER_KWH, 350), {"credited_days": 45}),
        (
            "eksempel-el-velkomst",
            Rate(RateKind.ONCE, 500_00),
            {"for_whom": ForWhom.NEW, "binding_months": 6},
        ),
        ("eksempel-vask", Rate(RateKind.FIXED, 15_00), {"regions": ("Fyn",)}),
        ("eksempel-biograf", Rate(RateKind.FIXED, 95_00), {"gives": Gives.PRICE}),
    ],
)
def test_each_kind_is_read_as_the_docs_have_it(
    catalogue: CatalogueRepository, offer: str, rate: AnyRate, terms: dict[str, Any]
) -> None:
    standing = catalogue.offer(offer).on(TODAY)
    assert standing and standing.rate == rate
    assert {name: getattr(standing, name) for name in terms} == terms


def test_a_channel_says_what_to_do_where_that_is_special(catalogue: CatalogueRepository) -> None:
    shop, online = catalogue.channels_of("eksempel-cykler")
    assert (shop.title, shop.text[:18]) == ("I butikken", "Lad dem scanne dit")
    assert online.text == "Gå til butikken gennem linket i appen, før du køber."
    assert catalogue.channels_of("tui") == (), "it is not known"


@pytest.mark.parametrize(
    ("day", "cinema", "bank"),
    [
        ("2026-11-14", True, False),
        ("2026-11-15", True, True),
        ("2026-12-31", True, True),
        ("2027-01-01", False, True),
    ],
)
def test_a_partner_is_announced_and_leaves_by_itself(
    catalogue: CatalogueRepository, day: str, cinema: bool, bank: bool
) -> None:
    seen = catalogue.seen_from(lambda: date.fromisoformat(day), "", quote)
    for category, id, there in (
        ("oplevelser", "eksempel-biograf", cinema),
        ("hjemmet", "eksempel-bank", bank),
    ):
        partners = [partner.id for partner in seen.partners_in(category)]
        assert (id in partners) is there
        assert seen.partner_counts()[category] == len(partners)
        assert (id in [partner.id for partner in seen.search("eksempel")]) is there
        assert catalogue.partner(id), "who stands on a receipt is still known"


def test_a_region_shows_what_holds_there(catalogue: CatalogueRepository) -> None:
    def washes(region: str) -> bool:
        seen = catalogue.seen_from(lambda: TODAY, region, quote)
        return "eksempel-vask" in [partner.id for partner in seen.partners_in("bil")]

    assert [washes(region) for region in ("", "Fyn", "Fy", "Bornholm")] == [
        True, True, False, False,
    ]  # fmt: skip


def test_a_workbook_brings_back_every_kind_as_it_went_out(content: Path) -> None:
    write_examples(content)
    media, book = content.parent / "media", content.parent / "kiosk.xlsx"
    export_workbook(content, media, book)
    assert import_workbook(book, content, media) == []


def test_a_campaign_is_edited_in_the_workbook(content: Path) -> None:
    write_examples(content)
    media = content.parent / "media"
    export_workbook(content, media, content.parent / "kiosk.xlsx")
    book = Book(content.parent)
    row = book.cell("Tilbud", "eksempel-dobbelt-uge", "Sats").row
    book.put("Tilbud", row, "Sats", 3)
    book.put("Tilbud", row, "Gælder til", "6. december 2026")
    row = book.cell("Satstrin", "eksempel-cykler", "Sats").row
    book.put("Satstrin", row, "Sats", 0.025, "0.0%")
    book.save()
    import_workbook(book.path, content, media)
    text = (content / "partners" / "eksempel-dobbelt.toml").read_text("utf-8")
    assert "rate = 3\n" in text and "valid_to = 2026-12-06" in text
    assert "rate = 2.5\n" in (content / CYCLES).read_text("utf-8")


def test_the_diff_says_each_kind_in_a_sentence(catalogue: CatalogueRepository) -> None:
    with closing(CatalogueRepository.open(SHIPPED_CATALOGUE)) as shipped:
        said = in_words(shipped, catalogue, TODAY)
    for sentence in (
        "Eksempel Cykler, cykler: nyt tilbud, 2 %, fra 5.000 kr. 3 % af hele beløbet",
        "Eksempel Cykler, cykler: kampagne, 3 %, fra 5.000 kr. 5 % af hele beløbet "
        "pr. 20. november 2026 til og med 13. december",
        "Eksempel Hoteller, hoteller: nyt tilbud, op til 10 %",
        "Eksempel Møbler, møbler: nyt tilbud, 3 til 5 %",
        "Eksempel El, at blive kunde: nyt tilbud, 500 kr. én gang",
        "Eksempel Biograf, biografbilletter, giver: fra intet til medlemspris",
        "Eksempel Bank, lån: fra 1 % til 0,5 % pr. 1. januar",
    ):
        assert sentence in said
    with closing(CatalogueRepository.open(SHIPPED_CATALOGUE)) as shipped:
        gone = in_words(catalogue, shipped, TODAY)
    assert "Partner ude: Eksempel Cykler" in gone


def test_who_is_about_to_leave_is_told(catalogue: CatalogueRepository) -> None:
    said = in_words(catalogue, catalogue, date(2026, 12, 5))
    assert said == ["Eksempel Biograf: er med til og med 31. december"], "campaigns just end"


SPOILT = [
    ('instead_of = "eksempel-cykler"\n', 'instead_of = "eksempel-cykler-jul"\n',
        'offers[2].instead_of: read "eksempel-cykler-jul"; expected an offer of this partner that '
        "is no change of another"),
    ('instead_of = "eksempel-cykler"\nkind = "percent"',
        'instead_of = "eksempel-cykler"\nkind = "once"',
        'offers[2].example_kr: read 6000; expected no example: the sum is given once'),
    ('"percent"\nrate = 3\ntier_share = "whole"\nexample_kr = 6000',
        '"fixed"\nrate = 3\nexample_kr = 2.5',
        'offers[2].example_kr: read 2.5; expected a whole number of purchases'),
    ('kind = "percent"\nrate = 3\ntier_share = "whole"\nexample_kr = 6000',
        'gives = "price"\nkind = "fixed"\nrate = 3\nexample_kr = 3',
        'offers[2].example_kr: read 3; expected more than the member price: what others pay'),
    ("valid_from = 2026-11-20\n", "",
        "offers[2].valid_from: read nothing; expected the day from which it takes the other's "
        "place"),
    ('tier_share = "whole"\nminimum_kr', "minimum_kr",
        "offers[1].tier_share: read nothing; expected whole or above: what the rate of a tier is "
        "given of"),
    ('offer = "eksempel-cykler-jul"\nfrom_kr = 5000', 'offer = "tui-badeferie"\nfrom_kr = 5000',
        'tiers[2].offer: read "tui-badeferie"; expected an offer of this partner with an exact '
        "rate in percent"),
    ("from_kr = 5000\nrate = 3", "from_kr = 5000\nrate = 2",
        "tiers[1].rate: read 2.0; expected a higher rate than the tier before, at most 100 "
        "percent"),
    ('offer = "eksempel-cykler"\npicture', "picture",
        "listings[1].offer: read nothing; expected the offer whose rate stands there, one of "
        "eksempel-cykler"),
    ('offer = "eksempel-cykler"\npicture', 'offer = "eksempel-cykler-jul"\npicture',
        'listings[1].offer: read "eksempel-cykler-jul"; expected an offer of this partner that is '
        "no change of another"),
    ('channel = "nettet"', 'channel = "butik"',
        'channels[2].channel: read "butik"; expected each channel at most once'),
    ("minimum_kr = 500\n", 'minimum_kr = 500\nlowest = 2\n',
        "offers[1].lowest: read 2; expected less than the rate, or 0 for up to it"),
    ("minimum_kr = 500\n", 'minimum_kr = 500\ncap_span = "year"\n',
        'offers[1].cap_span: read "year"; expected nothing without cap_kr'),
    ('kind = "percent"\nrate = 2\n', 'kind = "times"\nrate = 2\n',
        "offers[1].instead_of: read nothing; expected the offer that it gives several times"),
    ('kind = "percent"\nrate = 3\n', 'kind = "times"\nrate = 1.5\n',
        "offers[2].rate: read 1.5; expected a whole number from 2"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problem"), SPOILT)
def test_what_does_not_agree_names_its_place_and_the_remedy(
    content: Path, old: str, new: str, problem: str
) -> None:
    write_examples(content)
    if "expected the offer whose rate stands there" in problem:
        second = '\n[[offers]]\nid = "eksempel-hjelme"\napplies_to = "hjelme"\n'
        with (content / CYCLES).open("a", encoding="utf-8") as file:
            file.write(second)
        problem = f"{problem}, eksempel-hjelme"
    text = (content / CYCLES).read_text("utf-8")
    assert old in text
    (content / CYCLES).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        read_content(content, content.parent / "media")
    assert f"{CYCLES}: {problem}" in str(error.value).splitlines()


def test_nothing_else_names_a_change(content: Path) -> None:
    write_examples(content)
    step = content / "steps" / "bonus.toml"
    text = step.read_text("utf-8").replace('"tui-badeferie"', '"eksempel-cykler-jul"')
    step.write_text(text, "utf-8")
    with pytest.raises(ContentError) as error:
        read_content(content, content.parent / "media")
    assert str(error.value) == (
        'steps/bonus.toml: offer: read "eksempel-cykler-jul"; expected the offer that this one is '
        "a change of; the change then shows by itself"
    )


def test_the_order_of_offers_does_not_change_whose_rate_a_place_shows(content: Path) -> None:
    path = content / "partners" / "synoptik.toml"
    head, *offers = path.read_text("utf-8").split("[[offers]]")
    turned = "\n[[offers]]".join([head, *reversed(offers)])
    path.write_text(turned, "utf-8")
    read = read_content(content, content.parent / "media")
    assert cross_check(read, set()) == []
    synoptik = read.partners["synoptik"]
    assert synoptik.offers[0].id == "synoptik-linser"
    assert synoptik.listings[0].offer_id == "synoptik-briller"


@pytest.mark.parametrize("day", ["2026-06-01", "2026-11-15", "2026-12-13", "2027-01-01"])
@pytest.mark.parametrize("region", ["", "Fyn"])
def test_the_offers_that_stand_are_those_of_the_partners(
    catalogue: CatalogueRepository, day: str, region: str
) -> None:
    today = date.fromisoformat(day)
    seen = catalogue.seen_from(lambda: today, region, quote)
    ids = dict.fromkeys(partner.id for c in seen.categories() for partner in seen.partners_in(c.id))
    offers = [offer for id in ids for offer in seen.partner(id).offers_on(today)]
    assert seen.offer_ids() == tuple(offer.id for offer in offers)
    known_first = sorted(offers, key=lambda offer: offer.rate is None)
    assert seen.offer_ids(known_first=True, limit=5) == tuple(o.id for o in known_first[:5])
    backwards = list(reversed(ids))
    assert seen.offer_ids_of(backwards) == tuple(
        offer.id for id in backwards for offer in seen.partner(id).offers_on(today)
    )
