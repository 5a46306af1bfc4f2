"""The command `kiosk report`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from datetime import date
from pathlib import Path

WORKBOOK = "rapport.xlsx"
PAGE = "rapport.html"


def add_command(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command `report`; it sets `run`, which takes the parsed arguments."""
    report = subparsers.add_parser(
        "report",
        help="make one report of many tablets' counts",
        description=(
            f"Writes {WORKBOOK} and {PAGE}, in Danish, from all .ndjson files in FOLDER and the "
            "folders in it. Exit code 0: all went well. 1: some files were not in order, the rest "
            "was counted. 2: there is no report."
        ),
    )
    report.add_argument("folder", type=Path, metavar="FOLDER")
    report.add_argument("--out", type=Path, metavar="DIR", help="where to write (FOLDER)")
    report.add_argument(
        "--day",
        type=date.fromisoformat,
        default=date.today(),
        metavar="YYYY-MM-DD",
        help="the day that the report is made: days after it are told and left out (today)",
    )
    report.set_defaults(run=_report)


def _report(arguments: Namespace) -> int:
    from kiosk.export.spreadsheet import to_xlsx
    from kiosk.export.words import many
    from kiosk.report.read import read_folder

    try:
        from kiosk.report.page import to_html
    except ModuleNotFoundError as error:
        print(f"{error}. The report needs it: pip install 'kiosk[publish]'.", file=sys.stderr)
        return 2

    folder: Path = arguments.folder
    out: Path = arguments.out or folder
    if not folder.is_dir():
        print(f"{folder} er ikke en mappe", file=sys.stderr)
        return 2
    days, flaws = read_folder(folder, arguments.day)
    for flaw in flaws:
        print(flaw, file=sys.stderr)
    if not days:
        print(f"Der er ingen tal i {folder}: læg tabletternes .ndjson-filer der", file=sys.stderr)
        return 2
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / WORKBOOK).write_bytes(to_xlsx(days))
        (out / PAGE).write_bytes(to_html(days, flaws).encode("utf-8"))
    except OSError as error:
        print(f"Rapporten kan ikke skrives: {error}", file=sys.stderr)
        return 2
    tablets = many(len({day.tablet for day in days}), "tablet", "tabletter")
    print(f"{out / PAGE} og {out / WORKBOOK}: {tablets}, {many(len(days), 'dag', 'dage')} i alt")
    return 1 if flaws else 0
