"""Starts a kiosk again and again, as a tablet does, in a process of its own for each start.

    python -m tests.faults.tablet

For each line of standard input, an `Asked` as JSON, it forks a kiosk and tells in a line what
became of it: a `Told`. All is imported before the first, so that a start takes a third of a second.
"""

import ctypes
import json
import os
import resource
import select
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from statistics import quantiles
from time import process_time, thread_time
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

import kiosk.app.ambassador
import kiosk.export.spreadsheet
import kiosk.sync.client
from kiosk.app import unattended
from kiosk.app.composition import Kiosk
from kiosk.app.upkeep import Upkeep, tell_unsent
from kiosk.domain.counts import CountKind
from kiosk.recovery import exits
from kiosk.recovery.starts import Starts
from kiosk.sync import wall_clock
from kiosk.sync.status import read_status

PATIENCE = 30.0
"""Seconds in which a start must be through, also on a busy machine; each visit may take three."""

_POLL_MS = 1
_CAPABILITIES_3 = 0x20080522  # capset(2)


class Asked(NamedTuple):
    """What one kiosk is to live through.

    `data` is its data folder, `source` the repository that it syncs from; then it does all else
    that reads or writes a file, unless it is `brief`. With `moment`, ISO, the clock on the wall
    stands there, and `boot_id` beside the data folder tells the run of the system. It serves so
    many `visits`, each page of them drawn once; `cut` ends it in one more, as a power cut does.
    """

    data: str
    source: str = ""
    moment: str = ""
    visits: int = 0
    cut: bool = False
    brief: bool = False


class Told(NamedTuple):
    """What one kiosk told.

    `ended` is its exit code, None where it hung. The rest is from when it was at rest: the file
    that it showed, safe mode, the hash of its PIN, its visits, the number of bugs, whether the
    first start may be done by anybody, every file that Python opened and every folder it read, how
    the sync ended, its memory in bytes, its open files, its CPU seconds, and those of which one of
    a hundred frames takes more.
    """

    ended: int | None = None
    shown: str = ""
    safe: bool = False
    pin: str = ""
    visits: int = 0
    bugs: int = 0
    open_to_all: bool = False
    read: tuple[str, ...] = ()
    synced: str = ""
    memory: int = 0
    handles: int = 0
    cpu: float = 0.0
    frame: float = 0.0
    why: str = ""


class Frames:
    """What the frames of `window` cost in CPU seconds, and whether one that was asked for is due.

    The software renderer draws in the thread that all else is done in.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._begun = 0.0
        self._costs: list[float] = []
        self.due = False
        direct = Qt.ConnectionType.DirectConnection
        window.beforeSynchronizing.connect(self._begin, direct)
        window.frameSwapped.connect(self._end, direct)

    def ask(self) -> None:
        """Have one more drawn."""
        self.due = True
        self._window.update()

    @property
    def cost(self) -> float:
        """What one of a hundred frames takes more than."""
        return quantiles(self._costs, n=100)[98] if len(self._costs) > 1 else 0.0

    def _begin(self) -> None:
        self._begun = thread_time()

    def _end(self) -> None:
        self._costs.append(thread_time() - self._begun)
        self.due = False


def main() -> None:
    """Serve until standard input ends."""
    for line in sys.stdin:
        asked = Asked(**json.loads(line))
        print(json.dumps(_started(asked)), flush=True)


def _started(asked: Asked) -> dict[str, Any]:
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        try:
            _live(asked, writing)
        except BaseException:
            os.write(writing, json.dumps({"why": traceback.format_exc()}).encode())
            os._exit(70)
    os.close(writing)
    said = b""
    with os.fdopen(reading, "rb", buffering=0) as told:
        while select.select([told], [], [], PATIENCE + 3 * asked.visits)[0]:
            piece = told.read(1 << 20)
            if not piece:
                _, status = os.waitpid(process, 0)
                ended = os.waitstatus_to_exitcode(status)
                return {**json.loads(said or b"{}"), "ended": ended}
            said += piece
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return {"ended": None, "why": "it hung"}


def _live(asked: Asked, writing: int) -> None:
    os.environ["KIOSK_DATA"] = asked.data
    _have_no_capabilities()
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nothing, descriptor)
    if asked.moment:
        _stop_clock(datetime.fromisoformat(asked.moment))
        of_this_day = partial(Starts, boot=Path(asked.data).with_name("boot_id"))
        setattr(unattended, "Starts", of_this_day)  # noqa: B010
    read: set[str] = set()
    sys.addaudithook(_listener(read))
    bugs: list[int] = []
    finish = unattended._finish

    def finished(opened: unattended.Opened) -> Iterator[None]:
        opened.bugs.found.connect(lambda: bugs.append(1))
        yield from finish(opened)
        frames = Frames(opened.window)
        _when_at_rest(opened, asked, frames, lambda: tell(opened, frames))

    def tell(opened: unattended.Opened, frames: Frames) -> None:
        found = _look_at(opened)._replace(bugs=len(bugs), read=tuple(sorted(read)))
        found = found._replace(frame=frames.cost)
        os.write(writing, json.dumps({**found._asdict(), "why": ""}).encode())
        if asked.cut:
            for step in _visit(opened.kiosk):
                step()
            os.kill(os.getpid(), signal.SIGKILL)
        QGuiApplication.exit(exits.QUIT)

    unattended._finish = finished
    code = unattended.run()
    os._exit(code)


def _have_no_capabilities() -> None:
    """Let the rights of files count for root too, as they do for a kiosk, who is never root."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    none = (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, none) == 0


def _stop_clock(moment: datetime) -> None:
    """Let the clock on the wall stand at `moment`, for all that the kiosk asks it for."""
    at = moment.astimezone(UTC)
    wall_clock.now = lambda: at
    defaults = kiosk.sync.client.sync.__kwdefaults__
    assert defaults
    defaults["now"] = wall_clock.now
    stopped = partial(Kiosk, moment=lambda: moment, today=moment.date)
    setattr(unattended, "Kiosk", stopped)  # noqa: B010  # what it imports is none of its names


def _listener(read: set[str]) -> Callable[[str, tuple[Any, ...]], None]:
    def listen(event: str, arguments: tuple[Any, ...]) -> None:
        if event in ("open", "sqlite3.connect", "os.listdir", "os.scandir"):
            path = arguments[0]
            if isinstance(path, str | bytes | os.PathLike):
                read.add(os.fsdecode(path))

    return listen


def _when_at_rest(
    opened: unattended.Opened, asked: Asked, frames: Frames, act: Callable[[], None]
) -> None:
    """Do all that is asked for, a frame after each, and `act` when nothing is done any more."""
    kept = [child for child in opened.window.children() if isinstance(child, Upkeep)]
    kiosk = opened.kiosk
    todo = _visit(kiosk) * asked.visits if asked.visits else []
    if asked.source and kept and kiosk and kiosk.exporting:
        upkeep, exporting = kept[0], kiosk.exporting
        todo.append(lambda: upkeep.sync.sync_from(Path(asked.source)))
        todo += (
            []
            if asked.brief
            else [
                lambda: upkeep.jobs.start(exporting.save, lambda _: None, tell_unsent),
                lambda: kiosk.settings_files.choose(volume=50),
                lambda: kiosk.ambassador.door.knock(),
            ]
        )
    timer = QTimer(opened.window, interval=_POLL_MS)

    def look() -> None:
        if frames.due or any(not upkeep.jobs.idle for upkeep in kept):
            return
        if todo:
            todo.pop(0)()
            frames.ask()
            return
        timer.stop()
        act()

    timer.timeout.connect(look)
    timer.start()


def _visit(kiosk: Kiosk | None) -> list[Callable[[], object]]:
    assert kiosk
    navigation = kiosk.navigation
    partner = partial(navigation.openPartner, "synoptik", "hjemmet")
    return [navigation.home, partner, kiosk.pages.visit.end]


def _look_at(opened: unattended.Opened) -> Told:
    kiosk = opened.kiosk
    if kiosk is None:
        return Told()
    kiosk.tally.unsent()  # as if a second had passed
    counts = kiosk.tally.between(date.min, date.max)
    return Told(
        shown=str(kiosk.library.catalogue.path),
        safe=opened.safe,
        pin=kiosk.settings_files.settings.pin,
        visits=sum(count.number for count in counts if count.kind is CountKind.VISIT),
        open_to_all=not kiosk.settings_files.set_up,
        synced=str(read_status(opened.catalogues.folder).result) if opened.catalogues else "",
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        handles=len(list(Path("/proc/self/fd").iterdir())),
        cpu=process_time(),
    )


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # a frame that is asked for comes at once
    main()
