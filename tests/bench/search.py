"""Measures search and the repository's other calls on a catalogue of 10,000 partners.

Run with `python -m tests.bench.search`.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from kiosk.base.paths import ASSETS
from kiosk.catalogue.build import build
from kiosk.catalogue.repository import CatalogueRepository

PARTNERS = 10_000
TYPED = ("sy", "synoptik", "flügger", "grøn have", "stroem", "å", "e", "s", "rejs med", "briller o")
CATEGORIES = ("ferie", "bil", "hjemmet", "oplevelser")
ONSETS: list[str] = [*"bdfghklmnprstv", *("br", "fl", "gr", "kl", "pl", "sk", "sl", "st", "str")]
NUCLEI = "aeiouyæøå"
CODAS: list[str] = [*"dfgklmnrst", *("nd", "ng", "rk", "rn", "st")]
GOODS = ("maling", "briller", "ferie", "hotel", "strøm", "mad", "møbler", "tøj", "sko", "cykler")

PARTNER = """name = "{name}"

[[listings]]
category = "{category}"
position = {position}
picture = "scene-hus.svg"
banner = "scene-hus.svg"
colour = "sky"
band = "paper"
sells.da = "{goods}"
sells.en = "{goods} in English"

[[offers]]
id = "offer-{number}"
kind = "percent"
rate = {rate}
source = "Benchmark"
as_of = 2026-11-22
applies_to = "{goods}"
"""


@dataclass(frozen=True, slots=True)
class Result:
    """What a call costs: `median_ms` and `p95_ms` in milliseconds."""

    name: str
    median_ms: float
    p95_ms: float


def write_content(folder: Path, partners: int) -> None:
    """Write content files into `folder` with `partners` made-up partners beside the real ones."""
    shutil.copytree(ASSETS / "content", folder)
    chance = random.Random(1866)
    for number in range(partners):
        (folder / "partners" / f"partner-{number}.toml").write_text(
            PARTNER.format(
                name=" ".join(_word(chance) for _ in range(chance.randint(1, 3))),
                category=CATEGORIES[number % len(CATEGORIES)],
                position=100 + number,
                goods=f"{chance.choice(GOODS)} og {chance.choice(GOODS)}",
                number=number,
                rate=chance.randint(1, 10),
            ),
            "utf-8",
        )


def measure(catalogue: Path) -> Iterator[Result]:
    """Yield what opening, typing and the other calls of the start cost."""
    yield _timed("open and read the categories", lambda: _first_query(catalogue))
    repository = CatalogueRepository.open(catalogue)
    keystrokes = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    yield _timed("search, each keystroke", *(_searching(repository, k) for k in keystrokes))
    for letter in ("e", "s"):
        yield _timed(f"search »{letter}«", _searching(repository, letter))
    yield _timed("one partner", lambda: repository.partner("synoptik"))
    yield _timed("30 of a category", lambda: repository.partners_in("hjemmet", limit=30))
    yield _timed("all of a category", lambda: repository.partners_in("hjemmet"))
    yield _timed("a picture", lambda: repository.drawing("wide-ferie.svg", 500))
    yield _timed("the steps", repository.steps)
    repository.close()


def main() -> None:
    """Build the large catalogue in a temporary folder, measure and print a table."""
    with TemporaryDirectory() as folder:
        content, catalogue = Path(folder, "content"), Path(folder, "catalogue.db")
        write_content(content, PARTNERS)
        started = perf_counter()
        build(content, ASSETS / "media", catalogue)
        seconds, megabytes = perf_counter() - started, catalogue.stat().st_size / 1e6
        print(f"{PARTNERS} partners: built in {seconds:.1f} s, {megabytes:.1f} MB\n")
        print(f"{'call':32}{'median ms':>12}{'p95 ms':>12}")
        for result in measure(catalogue):
            print(f"{result.name:32}{result.median_ms:12.2f}{result.p95_ms:12.2f}")


def _word(chance: random.Random) -> str:
    syllables = chance.randint(1, 3)
    parts = (chance.choice(ONSETS) + chance.choice(NUCLEI) for _ in range(syllables))
    return ("".join(parts) + chance.choice(CODAS)).capitalize()


def _first_query(catalogue: Path) -> None:
    repository = CatalogueRepository.open(catalogue)
    repository.categories()
    repository.close()


def _searching(repository: CatalogueRepository, text: str) -> Callable[[], object]:
    return lambda: repository.search(text)


def _timed(name: str, *calls: Callable[[], object], rounds: int = 25) -> Result:
    times = []
    for call in calls * rounds:
        started = perf_counter()
        call()
        times.append((perf_counter() - started) * 1000)
    return Result(name, median(times), quantiles(times, n=20)[-1])


if __name__ == "__main__":
    main()
