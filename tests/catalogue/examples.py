"""The made-up partners of docs/content.md, one for each kind of offer, as a catalogue."""

import re
import shutil
from pathlib import Path

from kiosk.base.paths import ASSETS, ROOT
from kiosk.catalogue.build import build

_BLOCK = re.compile(r"^```toml\n# (eksempel-[a-z]+): (.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEAD = """name = "{name}"
{stay}
[[listings]]
category = "{category}"
position = {position}
{offer}picture = "scene-{picture}.svg"
banner = "wide-{wide}.svg"
colour = "{colour}"
band = "{band}"
sells.da = "{sells}"
sells.en = "{sells}"
sells.de = "{sells}"
"""
_LOOKS = {
    "eksempel-cykler": ("Eksempel Cykler", "bil", "tank", "bil", "rosa", "rosa", "Cykler"),
    "eksempel-dobbelt": ("Eksempel Sport", "oplevelser", "ski", "oplev", "sky", "sky", "Sportstøj"),
    "eksempel-hotel": ("Eksempel Hoteller", "ferie", "fly", "ferie", "sun", "sun", "Hoteller"),
    "eksempel-moebler": ("Eksempel Møbler", "hjemmet", "hus", "hjem", "sun", "paper", "Møbler"),
    "eksempel-supermarked": (
        "Eksempel Købmand", "hjemmet", "kurv", "hjem", "petrol", "petrol", "Dagligvarer",
    ),
    "eksempel-el": ("Eksempel El", "bil", "stroem", "bil", "petrol", "paper", "Strøm"),
    "eksempel-vask": ("Eksempel Bilvask", "bil", "tank", "bil", "sky", "sky", "Bilvask"),
    "eksempel-biograf": (
        "Eksempel Biograf", "oplevelser", "forlyst", "oplev", "rosa", "rosa", "Film på lærredet",
    ),
    "eksempel-bank": ("Eksempel Bank", "hjemmet", "paraply", "hjem", "sky", "paper", "Lån"),
}  # fmt: skip


def partner_files() -> dict[str, str]:
    """Each made-up partner's content file by its name without .toml."""
    docs = (ROOT / "docs" / "content.md").read_text("utf-8")
    files = {}
    for number, (id, _, text) in enumerate(_BLOCK.findall(docs)):
        stay, tables = text.split("[[", 1)
        name, category, picture, wide, colour, band, sells = _LOOKS[id]
        several = len(re.findall(r"^\[\[offers\]\]", text, re.MULTILINE)) > 1
        head = _HEAD.format(
            name=name,
            stay=stay.strip(),
            category=category,
            position=20 + number,
            offer=f'offer = "{id}"\n' if several else "",
            picture=picture,
            wide=wide,
            colour=colour,
            band=band,
            sells=sells,
        )
        files[id] = f"{head}\n[[{tables}"
    return files


def write_examples(content: Path) -> None:
    """Write the made-up partners into a folder of content files."""
    for id, text in partner_files().items():
        (content / "partners" / f"{id}.toml").write_text(text, "utf-8")


def build_examples(folder: Path) -> Path:
    """Return the catalogue of the shipped content with the made-up partners, built in a folder."""
    content = Path(shutil.copytree(ASSETS / "content", folder / "content"))
    write_examples(content)
    build(content, ASSETS / "media", folder / "examples.db")
    return folder / "examples.db"
