"""The commands `kiosk catalogue build` and `kiosk catalogue check`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from kiosk.paths import ASSETS, SHIPPED_CATALOGUE


def add_commands(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the group `catalogue`; each command sets `run`, which takes the parsed arguments."""
    group = subparsers.add_parser("catalogue", help="build or check a catalogue")
    commands = group.add_subparsers(required=True, metavar="COMMAND")

    build = commands.add_parser("build", help="build a catalogue from content files")
    build.add_argument("--content", type=Path, default=ASSETS / "content", metavar="DIR")
    build.add_argument("--media", type=Path, default=ASSETS / "media", metavar="DIR")
    build.add_argument("--out", type=Path, default=SHIPPED_CATALOGUE, metavar="FILE")
    build.set_defaults(run=_build)

    check = commands.add_parser("check", help="verify a catalogue file")
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=_check)


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
