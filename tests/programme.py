"""A made-up programme of any size: partners named Eksempel, beside those that ship."""

import random
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.base.paths import ASSETS
from kiosk.catalogue.build import build

LONGEST_NAME = 45
_ONSETS = [*"bdfghklmnprstv", *("br", "fl", "gr", "kl", "pl", "sk", "sl", "st", "str")]
_NUCLEI = "aeiouyæøå"
_CODAS = [*"dfgklmnrst", *("nd", "ng", "rk", "rn", "st")]
_DANISH = ("Aa", "Å", "Æ", "Ø")
_GOODS = (
    *("maling og tapet", "briller", "ferie", "hotel", "strøm", "mad", "møbler og tæpper", "tøj"),
    *("sko og støvler", "cykler", "billetter til koncerter"),
)
_SHIPPED = ("ferie", "bil", "hjemmet", "oplevelser")
_TITLES = (
    *("Fest & gaver", "Flyrejser", "Briller & syn", "Mad & drikke", "Gør det selv", "Energi"),
    *("Forsikring & økonomi", "Friluft & sport", "Børn & familie", "Sundhed & velvære"),
    *("Elektronik & telefoni", "Abonnementer"),
)
_SIZES = (1, 2, 5, 12, 40)
"""How many partners the first made-up categories have; all others share the rest."""
_LOOKS = (("sky", "ferie"), ("petrol", "bil"), ("sun", "hjem"), ("rosa", "oplev"))
_SCENES = ("strand", "tank", "maling", "mad", "ski", "briller")

_CATEGORY = """position = {position}
colour = "{colour}"
picture = "wide-{picture}.svg"
banner = "wide-{picture}.svg"
title.da = "{title}"
title.en = "{title}"
title.de = "{title}"
short_title.da = "{short}"
short_title.en = "{short}"
short_title.de = "{short}"
"""
_PARTNER = """name = "{name}"
keywords = ["{keyword}"]
{logo}
{listings}
[[offers]]
id = "offer-{number}"
{rate}
applies_to.da = "{goods}"
applies_to.en = "{goods}"
applies_to.de = "{goods}"
"""
_LISTING = """
[[listings]]
category = "{category}"
position = {position}
{picture}
colour = "{colour}"
band = "{band}"
sells.da = "{sells}"
sells.en = "{sells}"
sells.de = "{sells}"
"""
_RATE = """kind = "percent"
rate = {rate}
source = "Eksempel"
as_of = 2026-11-22
{terms}"""
_END = "valid_to = 2026-12-13"
_LIMITS = 'minimum_kr = 500\ncap_kr = 2500\ncap_span = "month"'
_WHOSE = 'for_whom = "household"\nregions = ["Nordjylland"]'


def made_up_categories(categories: int) -> dict[str, str]:
    """The titles of the categories beside the shipped four, by their ids."""
    return {f"eksempel-{n}": title for n, title in enumerate(_TITLES[: categories - len(_SHIPPED)])}


@cache
def programme(partners: int, categories: int = 12, crowd: int = 0) -> Path:
    """Return the catalogue of so many made-up partners, which is built once."""
    folder = Path(_folder().name, f"{partners}-{categories}-{crowd}")
    write_programme(folder / "content", partners, categories, crowd)
    build(folder / "content", ASSETS / "media", folder / "catalogue.db")
    return folder / "catalogue.db"


@cache
def _folder() -> "TemporaryDirectory[str]":
    return TemporaryDirectory(prefix="kiosk-programme-", ignore_cleanup_errors=True)


def write_programme(content: Path, partners: int, categories: int = 12, crowd: int = 0) -> None:
    """Write the content files of a programme: the shipped ones, and as many made-up partners.

    A `crowd` of them is in one category, the next after those of known sizes.
    """
    shutil.copytree(ASSETS / "content", content)
    chance = random.Random(1866)
    added = made_up_categories(categories)
    for number, (id, title) in enumerate(added.items()):
        colour, picture = _LOOKS[number % 4]
        (content / "categories" / f"{id}.toml").write_text(
            _CATEGORY.format(
                position=10 + number,
                colour=colour,
                picture=picture,
                title=title,
                short=title.split()[0],
            ),
            "utf-8",
        )
    places = _places(partners, [*_SHIPPED, *added], crowd)
    for number in range(partners):
        text = _partner(number, places[number], chance)
        (content / "partners" / f"eksempel-{number}.toml").write_text(text, "utf-8")


def _places(partners: int, categories: list[str], crowd: int) -> list[list[str]]:
    """The categories of each partner: some small ones to the brim, every fifth in two."""
    sizes = (*_SIZES, crowd) if crowd else _SIZES
    small = dict(zip(categories[len(_SHIPPED) :], sizes, strict=False))
    filled = [id for id, size in small.items() for _ in range(size)]
    large = [id for id in categories if id not in small]
    places = [[filled[n] if n < len(filled) else large[n % len(large)]] for n in range(partners)]
    for number in range(len(filled), partners, 5):
        places[number].append(large[(number + 1) % len(large)])
    return places


def _partner(number: int, categories: list[str], chance: random.Random) -> str:
    sells = chance.choice(_GOODS).capitalize()
    scene, (colour, _) = chance.choice(_SCENES), chance.choice(_LOOKS)
    picture = f'picture = "scene-{scene}.svg"\nbanner = "scene-{scene}.svg"' * (number % 4 == 0)
    parts = (_END, 9), (_LIMITS, 12), (_WHOSE, 60)
    terms = "\n".join(part for part, every in parts if number % every == 0)
    return _PARTNER.format(
        name=_name(number, chance),
        keyword=_word(chance),
        logo='logo = "object-bil.svg"' if number % 11 == 1 else "",
        listings="".join(
            _LISTING.format(
                category=category,
                position=100 + number,
                picture=picture,
                colour=colour,
                band=colour,
                sells=sells,
            )
            for category in categories
        ),
        number=number,
        rate=_RATE.format(rate=chance.randint(1, 10), terms=terms) if number % 3 == 0 else "",
        goods=sells.lower(),
    )


def _name(number: int, chance: random.Random) -> str:
    """A name with Eksempel in it, first or later; every fifth is as long as a name may be.

    Some have an Aa or an Å, and some a & without room around it.
    """
    word = _word(chance)
    if number % 7 == 2:
        word = chance.choice(_DANISH) + word.lower()
    if number % 20 == 1:
        word = f"{word[0]}&{word[1:].capitalize()}"
    name = f"Eksempel {word}" if number % 2 else f"{word} Eksempel"
    while number % 5 == 0:
        longer = f"{name} {_word(chance)}"
        if len(longer) > LONGEST_NAME:
            break
        name = longer
    return name


def _word(chance: random.Random) -> str:
    syllables = chance.randint(1, 3)
    parts = [chance.choice(_ONSETS) + chance.choice(_NUCLEI) for _ in range(syllables)]
    return f"{''.join(parts)}{chance.choice(_CODAS)}".capitalize()
