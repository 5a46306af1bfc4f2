"""Runs the tools of others on what the kiosk makes, and writes docs/compatibility.md.

    python -m tests.compatibility

Packages are fetched, at the version that is named in outside.py, into a folder that is removed.
What is not on this computer is told as not run.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from platform import freedesktop_os_release
from tempfile import TemporaryDirectory

from kiosk.base.paths import ROOT
from tests.compatibility import (
    browsers,
    clients,
    codes,
    desktops,
    engines,
    machine,
    mixed,
    readers,
    stores,
    systems,
    workbooks,
)
from tests.compatibility.outside import NotRun, Outside, Row

PAGE = ROOT / "docs" / "compatibility.md"
PARTS: dict[str, Callable[[Outside], Iterator[Row]]] = {
    "Writers of workbooks": workbooks.rows,
    "TUF clients": clients.rows,
    "QR decoders": codes.rows,
    "Engines for the day files": engines.rows,
    "Object stores": stores.rows,
    "Programs, catalogues and reports of then and of now": mixed.rows,
    "Studio in Firefox": browsers.rows,
    "Voices": machine.voices,
    "Screen reader Orca": readers.rows,
    "Desktops": desktops.rows,
    "Compositor cage": machine.compositors,
    "Python": machine.pythons,
    "Systems and their wheels": systems.rows,
}
HEAD = """# Compatibility

What the tools of others make of the kiosk's files, and the kiosk of theirs. `make compatibility`
runs them all and writes this page; it fetches packages into a temporary folder, and says what it
could not run. What surprises about them is in [findings](../findings/README.md).
"""
COLUMNS = "| what | version | what came | what to do |\n|---|---|---|---|\n"
BY_HAND = """
## Not run by the command

| what | seen | what to do |
|---|---|---|
| Excel | its forms are made by `tests/catalogue/test_workbook_writers.py` | see `docs/content.md` |
| sticks: FAT and exFAT under udev | `make boot-test` puts one of each in | `docs/it.md` |
| cage under systemd | `make boot-test` | `docs/it.md` |
| Windows | not run but for its wheels and types, above | `docs/windows.md` |
"""


def main() -> int:
    page = [HEAD, f"\nRun under {freedesktop_os_release()['PRETTY_NAME']}.\n"]
    with TemporaryDirectory() as folder:
        outside = Outside(Path(folder))
        outside.install()
        for title, rows in PARTS.items():
            print(f"== {title}", flush=True)
            page.append(
                f"\n## {title}\n\n| what | version | what came | what to do |\n|---|---|---|---|\n"
            )
            for row in told(title, rows, outside):
                print(" | ".join(row), flush=True)
                page.append("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |\n")
    PAGE.write_text("".join([*page, BY_HAND]), "utf-8")
    return 0


def told(title: str, rows: Callable[[Outside], Iterator[Row]], outside: Outside) -> Iterator[Row]:
    """The rows; where a part cannot be run, a row that says so."""
    try:
        yield from rows(outside)
    except NotRun as error:
        yield Row(title, "", f"not run: {error}", "run `make compatibility` where it is installed")


if __name__ == "__main__":
    sys.exit(main())
