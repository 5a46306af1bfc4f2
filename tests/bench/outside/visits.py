"""What a program shows when it is started and gone through, by the moments of its pictures."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from time import monotonic, sleep
from typing import NamedTuple, TypeVar

from tests.bench.outside.display import EVERYWHERE, HEIGHT, WIDTH, Display, Place, Seen
from tests.bench.outside.peers import Peer, Stop, shown
from tests.bench.outside.processes import cpu_seconds, memory_mb

INK = bytes((0xE9, 0xF5, 0xFB))
"""The colour of the idle screen's words, as Xvfb has it; their edges differ."""
PAPER = bytes((0xF8, 0xFD, 0xFF))
"""The colour of its receipt."""
WORDS = Place(0, 0, 900, HEIGHT)
"""All of the idle screen but where its receipt moves: words, buttons, cloth, sweets, half a bag."""
ABOVE_THE_TOAST = Place(0, 0, WIDTH, 700)
"""Where nothing moves on a partner's page."""
_SURE = 2.5
"""Seconds without a change after which there comes none, also on a slow machine."""
_REST = 0.4
"""Seconds without a change after which a page is at rest."""
_SAME, _ALIKE = 0.97, 0.6
"""The least share of lines that are the same to the last pixel on the idle screen, and on a page.

Qt sets large words a part of a pixel further now and then; no two pages are half the same."""
PAGE = 1.0
"""Seconds that somebody is on a page in a busy minute."""
_WARM = 5.0
"""Seconds after a start until a program has come to rest."""
MINUTE = 60.0


Found = TypeVar("Found")


class Start(NamedTuple):
    """Seconds from the start of a process to the first words, and to the whole idle screen."""

    words: float
    whole: float


class Visit(NamedTuple):
    """How somebody goes through the pages who taps at the first words.

    `answered` is the time from the start of the process until the next page stands whole, and
    `answer` that from the tap. `changes` are the times from each further tap to its whole page, in
    seconds; `memory` what all processes take then, in MB.
    """

    answered: float
    answer: float
    changes: tuple[float, ...]
    memory: float


class Burden(NamedTuple):
    """CPU seconds in each second of the first minute without anybody, in each of rest after it, and
    in each visit.
    """

    first: float
    rest: float
    visit: float


class Subject:
    """A program whose pictures are known: of its idle screen, and of the pages on the way."""

    def __init__(self, peer: Peer, display: Display, stops: Sequence[Stop] = ()) -> None:
        self.name = peer.name
        self.peer, self.display, self._stops = peer, display, stops
        with shown(peer, display):
            display.watch(_stands, WORDS)
            self.idle = display.picture()
        self.pages = self._learn() if stops else []

    def _learn(self) -> list[bytes]:
        with shown(self.peer, self.display):
            self._until_idle()
            pages = []
            for stop in self._stops[1:-1]:
                self.display.tap(*stop.tap)
                sleep(_SURE)
                pages.append(self.display.picture())
        return pages

    def start(self) -> Start:
        """Start it, and see when it is there."""
        begun = monotonic()
        with shown(self.peer, self.display):
            seen = self._until_idle()
        words = next(one for one in seen if self._has_words(one))
        return Start(words.moment - begun, seen[-1].moment - begun)

    def visit(self) -> Visit:
        """Start it, tap as soon as there are words, and go through the pages."""
        begun = monotonic()
        with shown(self.peer, self.display) as process:
            self.display.watch(self._has_words)
            changes = []
            for stop, page in zip(self._stops[1:-1], self.pages, strict=True):
                tapped = self.display.tap(*stop.tap)
                whole = self._until_page(stop, page)
                changes.append((whole - tapped, whole))
            memory = memory_mb(process.pid)
        (answer, answered), *others = changes
        return Visit(answered - begun, answer, tuple(change for change, _ in others), memory)

    def _has_words(self, seen: Seen) -> bool:
        """Whether the idle screen's largest words stand, on whatever ground."""
        place = self._stops[0].heading if self._stops else EVERYWHERE
        return place.of(seen.picture).count(INK) >= place.of(self.idle).count(INK)

    def _until_idle(self) -> list[Seen]:
        """Watch until the idle screen stands whole; its receipt may have begun to move."""
        words, papers = WORDS.of(self.idle), self.idle.count(PAPER)

        def whole(seen: Seen) -> bool:
            there = likeness(WORDS.of(seen.picture), words, WORDS.width) >= _SAME
            return there and seen.picture.count(PAPER) >= papers / 2

        return self.display.watch(whole)

    def _until_page(self, stop: Stop, page: bytes) -> float:
        """Watch until a page is at rest, and return the moment at which it was whole."""
        place = ABOVE_THE_TOAST if stop.name == "partner" else EVERYWHERE
        wanted = place.of(page)

        def whole(seen: Seen) -> bool:
            at_rest = monotonic() - seen.moment > _REST
            return at_rest and likeness(seen.picture, wanted) >= _ALIKE

        return self.display.watch(whole, place)[-1].moment


def seen(measure: Callable[[], Found]) -> Found:
    """Measure, and once more where something never came, which is told.

    Raises TimeoutError where it does not come then either.
    """
    try:
        return measure()
    except TimeoutError as error:
        print(f"measured again: {error}", file=sys.stderr)
        return measure()


def _stands(seen: Seen) -> bool:
    """Whether something has been shown for so long that it is all."""
    return any(seen.picture[:4096]) and seen.moment < monotonic() - _SURE


def likeness(one: bytes, other: bytes, width: int = WIDTH) -> float:
    """The share of the lines of two pictures `width` px wide that are the same to the last bit."""
    line = 4 * width
    starts = range(0, len(other), line)
    return sum(one[at : at + line] == other[at : at + line] for at in starts) / len(starts)


def burdens(subjects: Sequence[Subject], stops: Sequence[Stop]) -> list[Burden]:
    """What each costs at rest and in visits, all at the same time: CPU time does not mind."""

    def used() -> list[float]:
        return [cpu_seconds(process) for process in running]

    with ExitStack() as stack:
        running = [stack.enter_context(shown(one.peer, one.display)).pid for one in subjects]
        sleep(_WARM)
        moments = [used()]
        for _ in range(2):
            sleep(MINUTE)
            moments.append(used())
        until, visits = monotonic() + MINUTE, 0
        while monotonic() < until:
            for stop in stops[1:]:
                for one in subjects:
                    one.display.tap(*stop.tap)
                sleep(PAGE)
            visits += 1
        moments.append(used())
    return [
        Burden((first - start) / MINUTE, (rest - first) / MINUTE, (end - rest) / visits)
        for start, first, rest, end in zip(*moments, strict=True)
    ]
