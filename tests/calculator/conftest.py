"""A catalogue with every kind of rate, and the calculator on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.paths import ASSETS
from kiosk.catalogue.build import build
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.viewmodels.calculator import CalculatorViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.qr import TakeawayViewModel
from kiosk.viewmodels.receipt import ReceiptViewModel
from tests.app.kiosks import TODAY

RATES = """
name = "Prøve & søn"
url = "https://partnerfordele.coop.dk/p"

[[listings]]
category = "bil"
position = 9
offer = "diesel"
picture = "scene-tank.svg"
banner = "wide-bil.svg"
colour = "petrol"
band = "paper"
sells.da = "Alt muligt"
"""

OFFER = """
[[offers]]
id = "{id}"
{terms}
source = "En prøve"
as_of = 2026-11-01
applies_to.da = "{goods}"
"""

OFFERS = {
    "diesel": ("diesel", 'kind = "per_litre"\nrate = 12.5'),
    "spot": ("spotstrøm", 'kind = "per_kwh"\nrate = 3'),
    "vask": ("bilvask", 'kind = "fixed"\nrate = 7.5'),
    "dyrt": ("dyre ting", 'kind = "percent"\nrate = 10\nminimum_kr = 500\ncap_kr = 100'),
}


@pytest.fixture(scope="session")
def every_rate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content with one more partner, built as a catalogue."""
    folder = tmp_path_factory.mktemp("every-rate")
    content = Path(shutil.copytree(ASSETS / "content", folder / "content"))
    offers = (OFFER.format(id=id, goods=g, terms=t) for id, (g, t) in OFFERS.items())
    (content / "partners" / "proeve.toml").write_text(RATES + "".join(offers), encoding="utf-8")
    build(content, ASSETS / "media", folder / "catalogue.db")
    return folder / "catalogue.db"


@pytest.fixture
def library(every_rate: Path) -> Iterator[Library]:
    catalogue = CatalogueRepository.open(every_rate)
    yield Library(catalogue, today=lambda: TODAY)
    catalogue.close()


@pytest.fixture
def receipt(library: Library) -> ReceiptViewModel:
    return ReceiptViewModel(library)


@pytest.fixture
def calculator(library: Library, receipt: ReceiptViewModel) -> CalculatorViewModel:
    return CalculatorViewModel(library, receipt)


@pytest.fixture
def takeaway(library: Library, receipt: ReceiptViewModel) -> TakeawayViewModel:
    return TakeawayViewModel(library, receipt)
