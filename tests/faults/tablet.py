"""Starts a kiosk again and again, as a tablet does, in a process of its own for each start.

    python -m tests.faults.tablet

For each line of standard input, a JSON object with `data`, the data folder, and where it is to sync
from, `source`, it forks a kiosk and tells in a line what became of it: a `Told`. All is imported
before the first, so that a start takes a third of a second.
"""

import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

import kiosk.sync.client  # noqa: F401  # for the children
from kiosk.app import unattended
from kiosk.app.upkeep import Upkeep, tell_unsent
from kiosk.domain.counts import CountKind
from kiosk.recovery import exits

PATIENCE = 30.0
"""Seconds in which a start must be through, also on a busy machine."""

_POLL_MS = 5


class Told(NamedTuple):
    """What one kiosk told.

    `ended` is its exit code, None where it hung. The rest is from when it was at rest: the file
    that it showed, safe mode, the hash of its PIN, its visits, the number of bugs, whether the
    first start may be done by anybody, and every file that Python opened and every folder it read.
    """

    ended: int | None = None
    shown: str = ""
    safe: bool = False
    pin: str = ""
    visits: int = 0
    bugs: int = 0
    open_to_all: bool = False
    read: tuple[str, ...] = ()
    why: str = ""


def main() -> None:
    """Serve until standard input ends."""
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(_started(asked)), flush=True)


def _started(asked: dict[str, str]) -> dict[str, Any]:
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
    while select.select([reading], [], [], PATIENCE)[0]:
        piece = os.read(reading, 1 << 20)
        if not piece:
            _, status = os.waitpid(process, 0)
            ended = os.waitstatus_to_exitcode(status)
            return {**json.loads(said or b"{}"), "ended": ended}
        said += piece
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return {"ended": None, "why": "it hung"}


def _live(asked: dict[str, str], writing: int) -> None:
    os.environ["KIOSK_DATA"] = asked["data"]
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nothing, descriptor)
    read: set[str] = set()
    sys.addaudithook(_listener(read))
    bugs: list[int] = []
    finish = unattended._finish

    def finished(opened: unattended.Opened) -> None:
        opened.bugs.found.connect(lambda: bugs.append(1))
        finish(opened)
        _when_at_rest(opened, asked.get("source", ""), lambda: tell(opened))

    def tell(opened: unattended.Opened) -> None:
        found = _look_at(opened)._replace(bugs=len(bugs), read=tuple(sorted(read)))
        os.write(writing, json.dumps({**found._asdict(), "why": ""}).encode())
        QGuiApplication.exit(exits.QUIT)

    unattended._finish = finished
    code = unattended.run()
    os._exit(code)


def _listener(read: set[str]) -> Callable[[str, tuple[Any, ...]], None]:
    def listen(event: str, arguments: tuple[Any, ...]) -> None:
        if event in ("open", "sqlite3.connect", "os.listdir", "os.scandir"):
            path = arguments[0]
            if isinstance(path, str | bytes | os.PathLike):
                read.add(os.fsdecode(path))

    return listen


def _when_at_rest(opened: unattended.Opened, source: str, act: Callable[[], None]) -> None:
    """Do `act` when nothing is being done any more: where there is a `source`, after a sync."""
    kept = [child for child in opened.window.children() if isinstance(child, Upkeep)]
    kiosk = opened.kiosk
    todo: list[Callable[[], object]] = []
    if source and kept and kiosk and kiosk.exporting:
        upkeep, exporting = kept[0], kiosk.exporting
        todo = [
            lambda: upkeep.sync.sync_from(Path(source)),
            lambda: upkeep.jobs.start(exporting.save, lambda _: None, tell_unsent),
            lambda: kiosk.settings_files.choose(volume=50),
            lambda: kiosk.ambassador.door.knock(),
        ]
    timer = QTimer(opened.window, interval=_POLL_MS)

    def look() -> None:
        if any(not upkeep.jobs.idle for upkeep in kept):
            return
        if todo:
            todo.pop(0)()
            return
        timer.stop()
        act()

    timer.timeout.connect(look)
    timer.start()


def _look_at(opened: unattended.Opened) -> Told:
    kiosk = opened.kiosk
    if kiosk is None:
        return Told()
    counts = kiosk.tally.between(date.min, date.max)
    return Told(
        shown=str(kiosk.library.catalogue.path),
        safe=opened.safe,
        pin=kiosk.settings_files.settings.pin,
        visits=sum(count.number for count in counts if count.kind is CountKind.VISIT),
        open_to_all=not kiosk.settings_files.set_up,
    )


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    main()
