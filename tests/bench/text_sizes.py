"""How many texts fail on tablets of each size: cut, off the screen or their control, on another.

Run by `python -m tests.bench text_sizes`, without a display, in some ten minutes. It looks at every
page of every stop that members see, at each size of text, in each language and in Danish of which
each word is a third longer. It prints what was checked and each text that fails.
"""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.app.composition import Kiosk
from kiosk.base.paths import I18N, SHIPPED_CATALOGUE
from kiosk.catalogue.sealing import seal
from kiosk.domain.screens import Screen
from kiosk.session.clock import StoppedClock
from kiosk.tour.members import MEMBER_STOPS
from kiosk.tour.rest import settle
from kiosk.tour.table import TABLE_STOPS
from kiosk.viewmodels.reading import SIZES
from tests.app.kiosks import built
from tests.app.layout import faults, texts, turn

WINDOWS = (
    *(QSize(800, 480), QSize(1024, 768), QSize(1280, 800), QSize(800, 1280)),
    *(QSize(1920, 1080), QSize(2880, 1920)),
)
LANGUAGES = ("da", "en", "de")
LEAST_READ = 22
"""The least that members read at 100 percent, in px of the reference."""
ASLANT = {"attract", "receipt-torn", "step-3", "table-step-3"}
"""Where one thing lies over another in the usual layout, which is not told from a fault."""


def longer(text: str) -> str:
    """The text with 35 percent more letters in each word; numbers, places and addresses stay."""

    def lengthen(word: str) -> str:
        core = word.strip(".,?!:»«“”()")
        more = "neresen"[: round(0.35 * len(core))] if core.isalpha() else ""
        return word.replace(core, core + more, 1) if more else word

    return "".join(map(lengthen, re.split(r"(\s+)", text)))


def longer_interface(folder: Path) -> QTranslator:
    """Says every text of the interface longer.

    By Qt alone: QML asks for texts in a thread of its own too, while Python waits for that one.
    """
    texts = ElementTree.parse(I18N / "kiosk_en.ts")
    for message in texts.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = longer(message.findtext("source", ""))
    texts.write(folder / "longer.ts", "utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", folder / "longer.ts"], check=True)
    translator = QTranslator()
    assert translator.load(str(folder / "longer.qm"))
    return translator


def longer_catalogue(folder: Path) -> Path:
    """A catalogue that says all that can be translated longer."""
    path = folder / "catalogue.db"
    copyfile(SHIPPED_CATALOGUE, path)
    with closing(sqlite3.connect(path)) as catalogue, catalogue:
        catalogue.create_function("longer", 1, longer)
        for kind, field in catalogue.execute("SELECT DISTINCT kind, field FROM translation"):
            catalogue.execute(f"UPDATE {kind} SET {field} = longer({field})")
    sealed = bytearray(path.read_bytes())
    seal(sealed)
    path.write_bytes(sealed)
    return path


@contextmanager
def pseudo(window: QSize) -> Iterator[Kiosk]:
    """A kiosk in Danish of which each word is a third longer."""
    with TemporaryDirectory() as folder:
        translator = longer_interface(Path(folder))
        QCoreApplication.installTranslator(translator)
        kiosk = built(window, StoppedClock(), longer_catalogue(Path(folder)))
        yield kiosk
        kiosk.close()
        QCoreApplication.removeTranslator(translator)


def small(kiosk: Kiosk, stop: str) -> Iterator[str]:
    """Yield what members read that is smaller than 22 px of the reference at 100 percent."""
    window = kiosk.window
    least = LEAST_READ * min(
        max(window.width(), window.height()) / 1280, min(window.width(), window.height()) / 800
    )
    strip = round(0.6 * window.height()) if kiosk.pages.table.property("flat") else window.height()
    talk = kiosk.pages.dialogue
    # In the step's picture of a card, and on its tab, the words are what they are.
    labels = [step.label for step in kiosk.library.catalogue.steps()]
    pictured = (*labels, talk.property("memberNumber"))
    spoken = {talk.property("say"), talk.property("remember")}
    spoken |= {QCoreApplication.translate("CueStrip", heading) for heading in ("Sig fx", "Husk")}
    for text in texts(kiosk):
        own = text.text in spoken
        drawn = "step" in stop and text.text.startswith(pictured)
        if text.size < least - 1 and text.place.y() < strip and not own and not drawn:
            yield f"{text.text!r} has {text.size:.0f} px"


def sweep(kiosk: Kiosk, percent: int, *, sized: bool = True) -> Iterator[str]:
    """Look at every page of every stop; yields "" for each text that was checked, or its fault.

    With `sized` a text is a fault too that is small at 100 percent, on a screen of the reference's
    size or a larger one.
    """
    sized &= percent == 100 and min(kiosk.window.width(), kiosk.window.height()) >= 800
    for stop in (*MEMBER_STOPS, *TABLE_STOPS):
        stop.go(kiosk)
        if kiosk.navigation.route.screen is Screen.PARTNER:
            # The second time no message lies over the buttons.
            kiosk.navigation.home()
            stop.go(kiosk)
        kiosk.pages.reading.resize(percent)
        settle(kiosk)
        page = 0
        while page == 0 or turn(kiosk, page):
            yield from [""] * len(texts(kiosk))
            found = faults(kiosk) if stop.name not in ASLANT or percent >= 150 else ()
            yield from (f"{stop.name} {page + 1}: {fault}" for fault in found)
            if sized and "question" not in stop.name:
                yield from (f"{stop.name} {page + 1}: {fault}" for fault in small(kiosk, stop.name))
            page += 1
    kiosk.recover()


def together(failing: list[str]) -> Iterator[str]:
    """Yield each fault once, with the first page that has it and on how many it is."""
    pages: dict[str, list[str]] = {}
    for fault in failing:
        page, what = fault.split(": ", 1)
        pages.setdefault(what, []).append(page)
    for what, found in pages.items():
        more = f" and {len(found) - 1} other pages" if len(found) > 1 else ""
        yield f"{found[0]}{more}: {what}"


def measure(
    kiosk: Kiosk,
    window: QSize,
    language: str,
    *,
    percents: Sequence[int] = SIZES,
    sized: bool = True,
) -> None:
    """Print what was checked and found at each size of text.

    Words that are a third longer are not `sized`: they are set smaller where they would not fit.
    """
    for percent in percents:
        kiosk.library.first_language = language
        kiosk.library.speak(language)
        told = list(sweep(kiosk, percent, sized=sized))
        failing = [fault for fault in told if fault]
        lengthened = "" if sized else ", a third longer"
        where = f"{window.width()}x{window.height()} {percent} % {language}{lengthened}"
        print(f"{where}: {len(told) - len(failing)} texts, {len(failing)} faults")
        print("".join(f"  {where} {line}\n" for line in together(failing)), end="", flush=True)


def main() -> None:
    """Measure each window, or those whose size is given after the name."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Kept until the end: without it no window opens.
    application = QGuiApplication.instance() or QGuiApplication([])
    for window in WINDOWS:
        kiosk = built(window, StoppedClock())
        for language in LANGUAGES:
            measure(kiosk, window, language)
        kiosk.close()
        with pseudo(window) as kiosk:
            measure(kiosk, window, "da", sized=False)
    del application
