"""Writes what was measured into docs/benchmarks.md: each benchmark has a part between two marks."""

import platform
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from datetime import date
from importlib.metadata import version
from itertools import groupby
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


def record(name: str, printed: Sequence[str]) -> None:
    """Put what the benchmark `name` printed in the place of what it printed before.

    Tables and pictures stand as they are, all else as in a terminal. Where it was not run, what it
    printed before stays. Raises ValueError where the page has no part for it.
    """
    if "".join(printed[:1]).startswith("not run"):
        return
    page = PAGE.read_text("utf-8")
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    part = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if not part.search(page):
        raise ValueError(f"{PAGE.name} has no part {begin.strip()}")
    text = "\n".join((*_markdown(printed), machine(), ""))
    PAGE.write_text(part.sub(lambda _: f"{begin}\n{text}\n{end}", page), "utf-8")


def _markdown(printed: Sequence[str]) -> Iterable[str]:
    for kind, lines in groupby(filter(None, printed), lambda line: line[0] * (line[0] in "|!")):
        part = [*lines, ""]
        yield from part if kind else ("```text", *part[:-1], "```", "")


def machine() -> str:
    """A line that tells when, on what and of which commit something was measured."""
    told = (
        f"{date.today():%Y-%m-%d}",
        *_commit(),
        f"{cpu_count()} cores of {_processor()}",
        *_system(),
        f"Python {platform.python_version()}",
        f"PySide6 {version('PySide6_Essentials')}",
        *_browser(),
    )
    return f"*Measured {', '.join(told)}.*"


def _commit() -> Iterable[str]:
    if shutil.which("git"):  # a clean Debian, where the tests run too, has none
        yield f"commit {_output('git', 'describe', '--always', '--dirty', '--exclude', '*')}"


def _system() -> Iterable[str]:
    try:
        yield platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        yield platform.platform()


def _browser() -> Iterable[str]:
    if shutil.which("chromium"):
        yield " ".join(_output("chromium", "--version").split()[:2])


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    told = info.read_text("utf-8") if info.exists() else ""
    found = re.search(r"^model name\s*: (.*)$", told, re.MULTILINE)
    return found[1] if found else platform.machine()


def _output(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout.strip()
