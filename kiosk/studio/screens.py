"""Draws the screens of a catalogue that a change may show on: run as a program of its own.

    python -m kiosk.studio.screens CATALOGUE OUT_DIR --day 2026-11-22 --partner tui

Qt wants the main thread of a process, which a server has no use for.
"""

import argparse
import os
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from kiosk.base.arguments import Parser, day
from kiosk.catalogue.entries import entries_of
from kiosk.catalogue.repository import CatalogueRepository

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Place, Screen
from kiosk.tour.draw import render
from kiosk.tour.stop import TourStop, open_partner, open_screen
from kiosk.viewmodels.journey import JOURNEY
from kiosk.viewmodels.practice import PracticePart
from kiosk.viewmodels.story import YEAR

_SIZE = QSize(1280, 800)


def stops_of(catalogue: CatalogueRepository, partners: Collection[str]) -> Iterator[TourStop]:
    """Yield every screen but those of partners, of which only some are asked for.

    A stop is named by what it shows, such as partner.tui.ferie, so that it is found in another
    catalogue too.
    """
    keys = list(entries_of(catalogue))
    stops = sum(key[:2] == ("stop", YEAR) for key in keys)
    yield TourStop("attract", lambda kiosk: None)
    yield TourStop("home", open_screen(Screen.HOME))
    for category in _ids(keys, "category"):
        yield TourStop(f"category.{category}", open_screen(Screen.CATEGORY, category))
    for kind, *of in keys:
        if kind == "listing" and of[0] in partners:
            yield TourStop(f"partner.{of[0]}.{of[1]}", open_partner(*of))
    yield TourStop("calculator", open_screen(Screen.CALCULATOR))
    for step in _ids(keys, "step"):
        yield TourStop(f"step.{step}", open_screen(Screen.STEP, step))
    for question in _ids(keys, "question"):
        yield TourStop(f"question.{question}", _ask(question))
    for number in range(1, stops + 1):
        yield TourStop(f"story.{number}", open_screen(Screen.STORY, YEAR, str(number)))
    yield TourStop("story.end", open_screen(Screen.STORY, YEAR, str(stops + 1)))
    yield TourStop("journey", open_screen(Screen.JOURNEY, JOURNEY))
    for number, _ in enumerate(_ids(keys, "lesson")):
        yield TourStop(f"lesson.{number + 1}", _practise(PracticePart.READ, number))
    for number, _ in enumerate(_ids(keys, "quiz_card")):
        yield TourStop(f"quiz.{number + 1}", _practise(PracticePart.QUIZ, number))


def _ids(keys: Sequence[tuple[str, ...]], table: str) -> list[str]:
    return [key[1] for key in keys if key[0] == table]


def _ask(question: str) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        kiosk.pages.questions.show()
        kiosk.pages.questions.open(question)

    return go


def _practise(part: PracticePart, card: int) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        kiosk.ambassador.door.go(Place.PRACTICE)
        kiosk.ambassador.practice.start(part.value)
        for _ in range(card):
            kiosk.ambassador.practice.next()

    return go


def main() -> None:
    """Draw them in Danish, with tour.json beside."""
    parser = Parser(prog="kiosk.studio.screens", formatter_class=argparse.HelpFormatter)
    parser.add_argument("catalogue", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--day", type=day, required=True)
    parser.add_argument("--partner", action="append", default=[])
    options = parser.parse_args()
    app = QGuiApplication(sys.argv[:1])
    with closing(CatalogueRepository.open(options.catalogue)) as catalogue:
        stops = list(stops_of(catalogue, set(options.partner)))
        render(catalogue, options.folder, _SIZE, options.day, stops)
    del app


if __name__ == "__main__":
    main()
