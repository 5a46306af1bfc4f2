"""Draws pictures in a child process, which may be ended: a file may be made to take for ever."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection

from kiosk.catalogue.pictures.drawn import Drawn, Undrawable, Wanted

_LONGEST = 60.0  # s by the clock; a machine may be busy
_CPU = 4  # s
_MEMORY = 2**31  # bytes
_SMALLER = "a picture that is drawn within a second and 2 GB, such as a PNG of it"


class Drawer:
    """Draws one picture after the other; the process is begun when it is first needed."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._process: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None

    def draw(self, wanted: Wanted) -> Drawn:
        """Draw a picture. Raises Undrawable, also where it takes too long or too much memory."""
        if self._line is None:
            self._line, theirs = self._context.Pipe()
            self._process = self._context.Process(target=_serve, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        answer = self._answer(self._line, wanted)
        if answer is None:
            self.close()
            raise Undrawable("a picture that takes too long or too much memory", _SMALLER)
        if isinstance(answer, Undrawable):
            raise answer
        return answer

    @staticmethod
    def _answer(line: Connection, wanted: Wanted) -> Drawn | Undrawable | None:
        """What the process says; None where it says nothing any more."""
        try:
            line.send(wanted)
            answer: Drawn | Undrawable | None = line.recv() if line.poll(_LONGEST) else None
        except (EOFError, OSError):
            return None
        return answer

    def close(self) -> None:
        """End the process."""
        if self._line and self._process:
            self._line.close()
            self._process.kill()
            self._process.join()
        self._line = self._process = None


@contextmanager
def drawer() -> Iterator[Drawer]:
    """Give something to draw with, and end its process afterwards."""
    own = Drawer()
    try:
        yield own
    finally:
        own.close()


def _serve(line: Connection) -> None:
    from kiosk.catalogue.pictures.drawing import draw

    with suppress(EOFError):
        while True:
            wanted: Wanted = line.recv()
            _limit()
            try:
                answer: Drawn | Undrawable = draw(wanted)
            except Undrawable as error:
                answer = error
            except MemoryError:
                answer = Undrawable("a picture that takes too much memory", _SMALLER)
            line.send(answer)


def _limit() -> None:
    """Let the next picture take no more than its share; Windows has no such limits."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + _CPU
    for kind, most in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, _MEMORY)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most, hard))
