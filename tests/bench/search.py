"""Measures search and the repository's other calls on a catalogue of 10,000 partners.

Run with `python -m tests.bench.search`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from kiosk.base.paths import ASSETS
from kiosk.catalogue.build import build
from kiosk.catalogue.repository import CatalogueRepository
from tests.programme import write_programme

PARTNERS = 10_000
TYPED = ("sy", "synoptik", "flügger", "grøn have", "stroem", "å", "e", "s", "rejs med", "briller o")


@dataclass(frozen=True, slots=True)
class Result:
    """What a call costs: `median_ms` and `p95_ms` in milliseconds."""

    name: str
    median_ms: float
    p95_ms: float


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
    yield _timed("names of a category", lambda: repository.names_in("hjemmet"))
    yield _timed("all offers", repository.offer_ids)
    yield _timed("a picture", lambda: repository.drawing("wide-ferie.svg", 500))
    yield _timed("the steps", repository.steps)
    repository.close()


def main() -> None:
    """Build the large catalogue in a temporary folder, measure and print a table."""
    with TemporaryDirectory() as folder:
        content, catalogue = Path(folder, "content"), Path(folder, "catalogue.db")
        write_programme(content, PARTNERS)
        started = perf_counter()
        build(content, ASSETS / "media", catalogue)
        seconds, megabytes = perf_counter() - started, catalogue.stat().st_size / 1e6
        print(f"{PARTNERS} partners: built in {seconds:.1f} s, {megabytes:.1f} MB\n")
        print(f"{'call':32}{'median ms':>12}{'p95 ms':>12}")
        for result in measure(catalogue):
            print(f"{result.name:32}{result.median_ms:12.2f}{result.p95_ms:12.2f}")


def _first_query(catalogue: Path) -> None:
    repository = CatalogueRepository.open(catalogue)
    repository.categories()
    repository.close()


def _searching(repository: CatalogueRepository, text: str) -> Callable[[], object]:
    return lambda: repository.find(text)


def _timed(name: str, *calls: Callable[[], object], rounds: int = 25) -> Result:
    times = []
    for call in calls * rounds:
        started = perf_counter()
        call()
        times.append((perf_counter() - started) * 1000)
    return Result(name, median(times), quantiles(times, n=20)[-1])


if __name__ == "__main__":
    main()
