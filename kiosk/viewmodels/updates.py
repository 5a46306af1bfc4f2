"""The catalogue's age, and how the newest one comes here: for the ambassador."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.jobs import Jobs, logged
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.sticks import unread_format
from kiosk.viewmodels.update_words import age_text, outcome_text, progress_text, taken_back_text

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class News(NamedTuple):
    """What there is to tell of the tablet's catalogues.

    `catalogue` is the file to show, `current_on` the last day that it was known to be the newest
    and `age_days` how long ago that is. `stale` says that this is longer than the catalogue allows,
    `clock_wrong` that the tablet's clock cannot be right. `changes` are the lines that tell what it
    says otherwise than the one before it. `result` says how the last sync ended, as kiosk.sync
    names it; empty before the first. `previous` says whether there is a catalogue to go back to,
    `taken_back` that the newest is not shown because the kiosk crashed with it.
    """

    catalogue: Path
    current_on: date
    age_days: int
    stale: bool
    clock_wrong: bool
    changes: tuple[str, ...]
    result: str
    previous: bool
    taken_back: bool = False


_log = logged("a sync broke off")
_GOOD = frozenset({"up-to-date", "installed", "held-back"})

TellProgress = Callable[[str, int, int | None], None]
"""Told what a sync is doing, the bytes received and those expected, in the sync's own thread."""


class Syncs(Protocol):
    """What can be asked of the tablet's catalogues. Each call may take long."""

    def look(self) -> News: ...
    def sync(
        self, folder: Path | None, progress: TellProgress, cancelled: Callable[[], bool]
    ) -> News:
        """Bring the newest catalogue from the usual source, or from the repository in `folder`."""
        ...

    def roll_back(self) -> News: ...


@QmlElement
class UpdatesViewModel(QObject):
    """Syncs when it is told to, and says what came of it.

    `told` brings news of the catalogue, `ended` comes after each sync with whether it went well.
    """

    changed = Signal()
    told = Signal(object)
    ended = Signal(bool)

    def __init__(self, syncs: Syncs, library: Library, jobs: Jobs) -> None:
        super().__init__()
        self._syncs = syncs
        self._library = library
        self._jobs = jobs
        self._news: News | None = None
        self._busy = False
        self._stopping = False
        self._doing: tuple[str, int, int | None] | None = None
        self._received = 0
        self._unread: list[str] = []
        library.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def progress(self) -> str:
        """What is being done, and how much of it: "Henter 0,9 af 7,8 MB"."""
        return progress_text(*self._doing, self._library.format) if self._doing else ""

    @Property(int, notify=changed)
    def received(self) -> int:
        """How much of what is to come has been received, in thousandths."""
        return self._received

    @Property(str, notify=changed)
    def age(self) -> str:
        """How old the catalogue is: "Listen er 3 dage gammel"."""
        return age_text(self._news.age_days) if self._news else ""

    @property
    def current_on(self) -> date:
        """The last day that the catalogue was known to be the newest."""
        return self._news.current_on if self._news else self._library.catalogue.info.released

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        """Whether the catalogue is older than it may be."""
        return self._news is not None and self._news.stale

    @Property(bool, notify=changed)
    def clockWrong(self) -> bool:
        return self._news is not None and self._news.clock_wrong

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """How the last sync ended, and what to do where it failed; empty before the first."""
        if self._news and self._news.taken_back:
            return taken_back_text()
        return outcome_text(self._news.result) if self._news else ""

    @Property(str, notify=changed)
    def unread(self) -> str:
        """Why nothing comes from a stick that is plugged in; empty where none is in the way."""
        return "\n".join(map(unread_format, self._unread))

    @Property("QStringList", notify=changed)
    def changes(self) -> list[str]:
        """What this catalogue says otherwise than the one before it, a line each."""
        return list(self._news.changes) if self._news else []

    @Property(bool, notify=changed)
    def canRollBack(self) -> bool:
        return self._news is not None and self._news.previous and not self._busy

    @Slot()
    def look(self) -> None:
        """Find out how things stand; another program may have synced."""
        if not self._busy:
            self._jobs.start(self._syncs.look, self._see, _log)

    @Slot()
    def sync(self) -> None:
        """Bring the newest catalogue from the usual source."""
        self.sync_from(None)

    def sync_from(self, folder: Path | None) -> None:
        """Bring the newest catalogue from the repository in `folder`, None for the usual source."""
        if self._busy:
            return
        self._begin()
        self._jobs.start(
            lambda: self._syncs.sync(folder, self._hear, lambda: self._stopping),
            self._come,
            self._fail,
        )

    @Slot()
    def cancel(self) -> None:
        """Stop the sync that is going on, if any."""
        self._stopping = True

    @Slot()
    def rollBack(self) -> None:
        """Go back to the catalogue before this one."""
        if self.canRollBack:
            self._begin()
            self._jobs.start(self._syncs.roll_back, self._settle, self._fail)

    def tell_unread(self, formats: list[str]) -> None:
        """Say that the tablet does not read sticks with these formats; none takes it back."""
        if formats != self._unread:
            self._unread = formats
            self.changed.emit()

    def _begin(self) -> None:
        self._busy, self._stopping = True, False
        self._doing, self._received = None, 0
        self.changed.emit()

    def _hear(self, stage: str, received: int, expected: int | None) -> None:
        """Called by a sync, in its own thread."""
        self._jobs.tell(lambda: self._show(stage, received, expected))

    def _show(self, stage: str, received: int, expected: int | None) -> None:
        before = self.progress, self._received
        self._doing = stage, received, expected
        # Where nothing is expected all has been received, or what to fetch is not known yet.
        self._received = 1000 * received // expected if expected else self._received
        if (self.progress, self._received) != before:
            self.changed.emit()

    def _see(self, news: News) -> None:
        """Take what a look found, but for the end of a sync that was seen here."""
        if self._news and self._news.result:
            news = news._replace(result=self._news.result)
        self._tell(news)

    def _settle(self, news: News) -> None:
        self._busy = False
        self._tell(news)

    def _come(self, news: News) -> None:
        self._settle(news)
        self.ended.emit(news.result in _GOOD)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        _log(error)
        self.changed.emit()
        self.ended.emit(False)

    def _tell(self, news: News) -> None:
        self._news = news
        self.changed.emit()
        self.told.emit(news)
