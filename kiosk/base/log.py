"""The log: a rotating file and stderr, without anything that a member typed.

Its handlers cost 3 ms to import, so this is loaded after the first frame, or when something goes
wrong.
"""

import logging
import logging.handlers
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

_LOG = logging.getLogger(__name__)
_FILE_BYTES = 512 * 1024
_OLD_FILES = 4
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_ExceptionInfo: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class TracebackFormatter(logging.Formatter):
    """Writes where an exception came from and its type.

    Its message is left out: it may quote what a member typed, and a log holds nothing of a visit.
    """

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # what another formatter made of it
        return super().format(record)

    def formatException(self, ei: _ExceptionInfo) -> str:
        lines: list[str] = []
        found = ei[1]
        while found is not None:
            frames = traceback.format_tb(found.__traceback__)
            name = f"{type(found).__module__}.{type(found).__qualname__}"
            lines.insert(0, "".join(["Traceback, newest call last:\n", *frames, name]))
            found = found.__cause__ or found.__context__
        return "\nwhich led to\n".join(lines)


def start(folder: Path, name: str) -> None:
    """Write the log to stderr and to `name`.log in `folder`, which is made; later calls do nothing.

    A full file gives way to an empty one; four old ones are kept. Where the folder cannot be
    written, stderr alone is left, and it says so.
    """
    root = logging.getLogger()
    if any(isinstance(handler, _Stderr) for handler in root.handlers):
        return
    logging.raiseExceptions = False  # a full disk would fill stderr with tracebacks
    root.setLevel(logging.INFO)
    handlers: list[logging.Handler] = [_Stderr(sys.stderr)]
    refused: OSError | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.log"
        if not path.is_dir() and not path.is_file():
            path.unlink(missing_ok=True)  # a pipe, or a link into nothing, would be waited for
        handlers.append(
            logging.handlers.RotatingFileHandler(
                path,
                maxBytes=_FILE_BYTES,
                backupCount=_OLD_FILES,
                encoding="utf-8",
            )
        )
    except OSError as error:
        refused = error
    for handler in handlers:
        handler.setFormatter(TracebackFormatter(_FORMAT))
        root.addHandler(handler)
    if refused:
        _LOG.warning("the log is not kept: %s", refused)


class _Stderr(logging.StreamHandler):  # type: ignore[type-arg]
    """Known by its type, so that starting twice is seen."""
