"""The commands of `kiosk catalogue`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.paths import ASSETS, SHIPPED_CATALOGUE


def add_commands(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the group `catalogue`; each command sets `run`, which takes the parsed arguments."""
    group = subparsers.add_parser("catalogue", help="build, check or compare catalogues")
    commands = group.add_subparsers(required=True, metavar="COMMAND")

    build = commands.add_parser("build", help="build a catalogue from content files")
    build.add_argument("--content", type=Path, default=ASSETS / "content", metavar="DIR")
    build.add_argument("--media", type=Path, default=ASSETS / "media", metavar="DIR")
    build.add_argument("--out", type=Path, default=SHIPPED_CATALOGUE, metavar="FILE")
    build.set_defaults(run=_build)

    check = commands.add_parser("check", help="verify a catalogue file")
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=_check)

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


def _check(arguments: Namespace) -> int:
    from kiosk.catalogue.check import check
    from kiosk.catalogue.errors import CatalogueError

    try:
        info = check(arguments.file)
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{arguments.file}: whole; revision {info.revision} of {info.released}")
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
