"""The commands of `kiosk catalogue`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.base.arguments import agreed, day, why
from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE


def add_commands(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the group `catalogue`; each command sets `run`, which takes the parsed arguments."""
    group = subparsers.add_parser("catalogue", help="build, check or compare catalogues")
    commands = group.add_subparsers(required=True, metavar="COMMAND")

    build = commands.add_parser("build", help="build a catalogue from content files")
    build.add_argument("--out", type=Path, default=SHIPPED_CATALOGUE, metavar="FILE")
    build.set_defaults(run=_build)

    check = commands.add_parser(
        "check",
        help="verify a catalogue file and judge what it says",
        description="Exit code 0: no error, though there may be warnings. 1: errors.",
    )
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument(
        "--day",
        type=day,
        default=date.today(),
        metavar="YYYY-MM-DD",
        help="judge the offers as they stand on this day (today)",
    )
    check.set_defaults(run=_check)

    pictures = commands.add_parser(
        "pictures", help="write a page with every picture in every place where it stands"
    )
    pictures.add_argument("out", type=Path, metavar="OUT.html")
    pictures.set_defaults(run=_pictures)

    decode = commands.add_parser("decode", help="draw each picture of a catalogue as a tablet does")
    decode.add_argument("file", type=Path, metavar="FILE")
    decode.set_defaults(run=_decode)

    export = commands.add_parser("export", help="write the content files to a workbook")
    export.set_defaults(run=_export)
    importing = commands.add_parser("import", help="read a workbook back into the content files")
    importing.add_argument("--yes", action="store_true", help="write without asking")
    importing.set_defaults(run=_import)
    for command in (export, importing):
        command.add_argument("workbook", type=Path, metavar="FILE.xlsx")
    for command in (build, pictures, export, importing):
        command.add_argument("--content", type=Path, default=ASSETS / "content", metavar="DIR")
        command.add_argument("--media", type=Path, default=ASSETS / "media", metavar="DIR")

    diff = commands.add_parser(
        "diff",
        help="tell what differs between two catalogues",
        description="Exit code 0: no difference. 1: they differ. 2: one cannot be read.",
    )
    diff.add_argument("old", type=Path, metavar="OLD")
    diff.add_argument("new", type=Path, metavar="NEW")
    diff.add_argument("--language", choices=("da", "en"), default="da")
    diff.set_defaults(run=_diff)


def _build(arguments: Namespace) -> int:
    from kiosk.catalogue.build import build
    from kiosk.catalogue.problems import ContentError

    try:
        build(arguments.content, arguments.media, arguments.out)
    except ContentError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} to mend; no catalogue was built.", file=sys.stderr)
        return 1
    print(f"{arguments.out}: {arguments.out.stat().st_size} bytes")
    return 0


def _pictures(arguments: Namespace) -> int:
    from kiosk.catalogue.pictures.sheet import write_sheet
    from kiosk.catalogue.problems import ContentError

    try:
        count = write_sheet(arguments.content, arguments.media, arguments.out)
    except ContentError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} to mend; no page was written.", file=sys.stderr)
        return 1
    except OSError as error:
        print(why(error), file=sys.stderr)
        return 1
    print(f"{arguments.out}: {count} pictures; open it in a browser")
    return 0


def _check(arguments: Namespace) -> int:
    from kiosk.catalogue.check import check
    from kiosk.catalogue.checks.judge import judge
    from kiosk.catalogue.errors import CatalogueError

    try:
        info = check(arguments.file)
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 1
    findings = judge(arguments.file, arguments.day)
    for found in findings:
        print(f"{'error' if found.error else 'warning'}: {found.problem}")
    errors = sum(found.error for found in findings)
    print(f"{arguments.file}: whole; revision {info.revision} of {info.released}")
    print(f"{errors} errors, {len(findings) - errors} warnings")
    return 1 if errors else 0


def _decode(arguments: Namespace) -> int:
    from kiosk.catalogue.errors import CatalogueError
    from kiosk.catalogue.trial import decode_pictures

    try:
        count = decode_pictures(arguments.file)
    except (CatalogueError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{arguments.file}: {count} drawings")
    return 0


def _diff(arguments: Namespace) -> int:
    from kiosk.catalogue.diff import differences, expiring
    from kiosk.catalogue.diff_words import no_difference, sentence
    from kiosk.catalogue.errors import CatalogueError
    from kiosk.catalogue.repository import CatalogueRepository

    today = date.today()
    try:
        with (
            closing(CatalogueRepository.open(arguments.old)) as old,
            closing(CatalogueRepository.open(arguments.new)) as new,
        ):
            changes, soon = differences(old, new), expiring(new, today)
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 2
    for change in [*changes, *soon]:
        print(sentence(change, today, arguments.language))
    if not changes:
        print(no_difference(arguments.language))
    return 1 if changes else 0


def _export(arguments: Namespace) -> int:
    from kiosk.catalogue.problems import ContentError
    from kiosk.catalogue.workbook.export import export_workbook

    try:
        export_workbook(arguments.content, arguments.media, arguments.workbook)
    except ContentError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} to mend; no workbook was written.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{why(error)}; is the workbook open in a program?", file=sys.stderr)
        return 1
    print(f"{arguments.workbook}: edit it, then run kiosk catalogue import {arguments.workbook}")
    return 0


def _import(arguments: Namespace) -> int:
    from kiosk.catalogue.problems import ContentError
    from kiosk.catalogue.workbook.importing import NotAgreed, import_workbook

    def agree(doubts: list[str]) -> bool:
        print(*doubts, sep="\n")
        return arguments.yes or agreed("Write it nevertheless?")

    try:
        changed = import_workbook(arguments.workbook, arguments.content, arguments.media, agree)
    except ContentError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} to mend; no file was changed.", file=sys.stderr)
        return 1
    except NotAgreed:
        print("No file was changed; --yes writes without asking.", file=sys.stderr)
        return 1
    for file in changed:
        print(arguments.content / file)
    print("1 file changed." if len(changed) == 1 else f"{len(changed)} files changed.")
    return 0
