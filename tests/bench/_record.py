"""Writes what was measured into docs/benchmarks.md: each benchmark has a part between two marks."""

import platform
import re
import subprocess
from collections.abc import Iterable, Sequence
from datetime import date
from importlib.metadata import version
from os import cpu_count
from pathlib import Path
from typing import NamedTuple

from kiosk.base.paths import ROOT

DOCS = ROOT / "docs"
PAGE = DOCS / "benchmarks.md"


class Row(NamedTuple):
    """A line of the usual table: what was measured, what came out, and the limit, if any."""

    what: str
    measured: str
    most: str = ""


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table in Markdown."""
    return [
        f"| {' | '.join(heads)} |",
        f"|{'---|' * len(heads)}",
        *(f"| {' | '.join(row)} |" for row in rows),
    ]


def record(name: str, lines: Iterable[str]) -> None:
    """Put `lines` in the place of what the benchmark `name` wrote before.

    Raises ValueError where the page has no part for it.
    """
    page = PAGE.read_text("utf-8")
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    part = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if not part.search(page):
        raise ValueError(f"{PAGE.name} has no part {begin.strip()}")
    text = "\n".join((*lines, "", machine(), ""))
    PAGE.write_text(part.sub(lambda _: f"{begin}\n{text}\n{end}", page), "utf-8")


def machine(also: Sequence[str] = ()) -> str:
    """A line that tells when, on what and of which commit something was measured."""
    told = (
        f"{date.today():%Y-%m-%d}",
        f"commit {_output('git', 'describe', '--always', '--dirty', '--exclude', '*')}",
        f"{cpu_count()} cores of {_processor()}",
        *_system(),
        f"Python {platform.python_version()}",
        f"PySide6 {version('PySide6_Essentials')}",
        *also,
    )
    return f"*Measured {', '.join(told)}.*"


def _system() -> Iterable[str]:
    try:
        yield platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        yield platform.platform()


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    told = info.read_text("utf-8") if info.exists() else ""
    found = re.search(r"^model name\s*: (.*)$", told, re.MULTILINE)
    return found[1] if found else platform.machine()


def _output(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout.strip()
