"""Draws pictures in a child process, which may be ended: a file may be made to take for ever."""

import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer

from kiosk.base.paths import ROOT
from kiosk.catalogue.pictures.drawn import Drawn, Undrawable, Wanted

_LONGEST = 60.0  # s by the clock; a machine may be busy
_CPU = 10  # s; the largest photograph takes 2
_MEMORY = 2**31  # bytes
_SMALLER = "a picture that is drawn within a second and 2 GB, such as a PNG of it"


class Drawer:
    """Draws one picture after the other; the process is begun when it is first needed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def draw(self, wanted: Wanted) -> Drawn:
        """Draw a picture. Raises Undrawable, also where it takes too long or too much memory."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", __name__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
            )
        answer = _asked(self._process, wanted)
        if answer is None:
            self.close()
            raise Undrawable("a picture that takes too long or too much memory", _SMALLER)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """End the process."""
        if self._process:
            self._process.kill()
            with suppress(OSError):  # what it was not sent is of no use to it
                self._process.communicate()
            self._process = None


@contextmanager
def drawer() -> Iterator[Drawer]:
    """Give something to draw with, and end its process afterwards."""
    own = Drawer()
    try:
        yield own
    finally:
        own.close()


def _asked(process: subprocess.Popen[bytes], wanted: Wanted) -> Drawn | Exception | None:
    """What the process answers; None where it was ended before."""
    assert process.stdin and process.stdout
    patience = Timer(_LONGEST, process.kill)
    patience.start()
    try:
        pickle.dump(wanted, process.stdin)
        process.stdin.flush()
        answer: Drawn | Exception = pickle.load(process.stdout)
    except (EOFError, OSError, pickle.UnpicklingError):
        return None
    finally:
        patience.cancel()
    return answer


def _serve() -> None:
    from kiosk.catalogue.pictures.drawing import draw

    with suppress(EOFError):
        while True:
            wanted: Wanted = pickle.load(sys.stdin.buffer)
            _limit()
            try:
                answer: Drawn | Exception = draw(wanted)
            except MemoryError:
                answer = Undrawable("a picture that takes too much memory", _SMALLER)
            except Exception as error:  # it is told where the picture was asked for
                answer = error
            pickle.dump(answer, sys.stdout.buffer)
            sys.stdout.buffer.flush()


def _limit() -> None:
    """Let the next picture take no more than its share; Windows has no such limits."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + _CPU
    for kind, most in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, _MEMORY)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most, hard))


if __name__ == "__main__":
    _serve()
