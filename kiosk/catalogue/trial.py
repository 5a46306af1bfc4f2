"""Decodes every picture of a catalogue before it is shown, in a process that may be ended.

A picture that hangs or ends the program, or takes all memory, does so there.
"""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from kiosk.base.own_command import own_command
from kiosk.catalogue.errors import CatalogueDamaged

_LONGEST = 120.0  # s by the clock; a tablet may be slow and busy
_CPU = 60  # s
_MEMORY = 2**30  # bytes of address space, of which loading Qt takes a third


def try_pictures(catalogue: Path) -> None:
    """Decode them all as they will be shown, in a process of its own, and wait for it.

    Raises:
        CatalogueDamaged: one cannot be decoded, or takes too long or too much memory.
    """
    command = [*own_command(), "catalogue", "decode", str(catalogue)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_LONGEST)
    except subprocess.TimeoutExpired as error:
        raise CatalogueDamaged(catalogue, "has a picture that takes too long") from error
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        why = told[-1] if told else f"the process ended with {done.returncode}"
        raise CatalogueDamaged(catalogue, f"has a picture that cannot be drawn ({why})")


def decode_pictures(catalogue: Path) -> int:
    """Decode them all, in this process, which has limits from now on; return how many.

    Raises:
        CatalogueError: it is no whole catalogue.
        ValueError: one cannot be decoded; the message names it.
    """
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.base.images import decode
    from kiosk.catalogue.repository import CatalogueRepository

    _limit()
    # Catalogues of before have SVG files: a word in one asks for the fonts, and ends a process
    # that is no application.
    application = QGuiApplication(["kiosk", "-platform", "offscreen"])
    with closing(CatalogueRepository.open(catalogue)) as repository:
        drawings = repository.rows("drawing")
        for drawing in drawings:
            picture = repository.picture(drawing["picture"])
            height = max(1, round(drawing["width"] * picture.height / picture.width))
            try:
                decode(drawing["data"], QSize(drawing["width"], height))
            except ValueError as error:
                raise ValueError(f"{drawing['picture']}: {error}") from error
    application.shutdown()
    return len(drawings)


def _limit() -> None:
    """Let this process take no more than its share; Windows has no such limits."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_CPU, _CPU), (resource.RLIMIT_AS, _MEMORY)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most, hard))
