"""The command `kiosk report`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from contextlib import closing
from datetime import date
from pathlib import Path

WORKBOOK = "rapport.xlsx"
PAGE = "rapport.html"
TABLES = "tables"


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
    report.add_argument(
        "--tables", type=Path, metavar="DIR", help="where the tables are kept (tables beside them)"
    )
    report.set_defaults(run=_report)


def _report(arguments: Namespace) -> int:
    try:
        from kiosk.report.country import country
        from kiosk.report.page import to_html
        from kiosk.report.tables import BATCH, CountTables, TablesBroken
    except ModuleNotFoundError as error:
        print(f"{error}. The report needs it: pip install 'kiosk[publish]'.", file=sys.stderr)
        return 2
    from kiosk.export.spreadsheet import to_xlsx
    from kiosk.export.words import many, whole
    from kiosk.report import sql
    from kiosk.report.fleet import by_region, cares, fleet_sheet, read_statuses

    folder: Path = arguments.folder
    out: Path = arguments.out or folder
    if not folder.is_dir():
        print(f"{folder} er ikke en mappe", file=sys.stderr)
        return 2
    try:
        with closing(CountTables(arguments.tables or out / TABLES, arguments.day)) as tables:
            for seen, read in tables.read(folder):
                if seen % BATCH == 0:  # a small folder is done before somebody wonders
                    told = f"{whole(seen)} filer set, {whole(read)} af dem er nye"
                    print(told, file=sys.stderr, flush=True)
            said, flaws = read_statuses(folder)
            tables.keep(said)
            flaws = [*tables.flaws(), *flaws]
            totals, statuses = country(tables), tables.statuses()
            for flaw in flaws:
                print(flaw, file=sys.stderr)
            if not totals.tablet_days:
                told = f"Der er ingen tal i {folder}: læg tabletternes .ndjson-filer der"
                print(told, file=sys.stderr)
                return 2
            found = cares(statuses, arguments.day)
            regions = by_region(totals, statuses)
            ((unheard,),) = tables.rows(sql.UNHEARD)
            page = to_html(totals, regions, len(statuses), unheard, found, flaws)
            out.mkdir(parents=True, exist_ok=True)
            (out / WORKBOOK).write_bytes(to_xlsx(totals, [fleet_sheet(found)]))
            (out / PAGE).write_bytes(page.encode("utf-8"))
    except (OSError, TablesBroken) as error:
        print(f"Rapporten kan ikke skrives: {error}", file=sys.stderr)
        return 2
    tablets = many(totals.tablets, "tablet", "tabletter")
    days = many(totals.tablet_days, "dag", "dage")
    print(f"{out / PAGE} og {out / WORKBOOK}: {tablets}, {days} i alt")
    return 1 if flaws else 0
