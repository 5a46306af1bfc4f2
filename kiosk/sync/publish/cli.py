"""The commands `kiosk publish ...`."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Callable
from pathlib import Path

from kiosk.base.arguments import why
from kiosk.base.paths import ASSETS
from kiosk.domain.version import RINGS


def add_commands(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the group `publish`; each command sets `run`, which takes the parsed arguments."""
    group = subparsers.add_parser("publish", help="publish catalogues to the tablets")
    commands = group.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, help: str, *roles: str) -> ArgumentParser:
        parser: ArgumentParser = commands.add_parser(name, help=help)
        for role in roles:
            parser.add_argument(role, choices=("root", "targets", "snapshot", "timestamp"))
        parser.add_argument("repository", type=Path, metavar="REPO", help="its folder")
        parser.add_argument(
            "--keys",
            type=Path,
            action="append",
            required=True,
            metavar="DIR",
            help="a folder with keys; may be given more than once",
        )
        parser.set_defaults(run=_run, command=name)
        return parser

    def signing(name: str, help: str, *roles: str) -> ArgumentParser:
        parser = command(name, help, *roles)
        parser.add_argument(
            "--clock-is-right",
            action="store_true",
            help="sign although the last signature was made later than the clock says",
        )
        return parser

    init = command("init", "make the keys and an empty repository")
    for role in ("root", "targets"):
        init.add_argument(
            f"--{role}",
            type=_share,
            default=(1, 1),
            metavar="K/N",
            help=f"make N {role} keys, of which K must sign (1/1)",
        )

    release = signing("release", "publish a catalogue")
    release.add_argument("--catalogue", type=Path, metavar="FILE", help="publish this file")
    release.add_argument(
        "--reviewed", type=Path, metavar="FILE.zip", help="publish what the studio handed over"
    )
    release.add_argument("--content", type=Path, default=ASSETS / "content", metavar="DIR")
    release.add_argument("--media", type=Path, default=ASSETS / "media", metavar="DIR")

    rollback = signing("rollback", "publish an earlier catalogue again, as a new revision")
    rollback.add_argument("--to", type=int, metavar="REVISION", help="(the release before)")

    program = signing("program", "publish a version of the program, to the tablets of a ring")
    program.add_argument("package", type=Path, metavar="FILE.deb", help="what `make package` made")
    program.add_argument(
        "--ring",
        type=int,
        choices=(0, *RINGS),
        default=RINGS[0],
        help="how many of a hundred tablets are to take it (1); 0 takes it back from those without",
    )

    for parser in (release, rollback, program):
        parser.add_argument("--yes", action="store_true", help="publish without asking")
    for parser in (release, rollback):
        parser.add_argument(
            "--language", default="da", choices=("da", "en"), help="of the changes shown (da)"
        )

    refresh = signing("refresh", "sign the timestamp anew, and the snapshot when it is due")
    refresh.add_argument(
        "--also", choices=("targets", "root"), help="sign these anew too, with their own keys"
    )

    rotate = signing("rotate", "replace a key", "role")
    rotate.add_argument("--key", metavar="NAME", help="the file of the key that is replaced")


def _share(text: str) -> tuple[int, int]:
    needed, _, made = text.partition("/")
    if not (needed.isdecimal() and made.isdecimal() and 0 < int(needed) <= int(made)):
        raise ArgumentTypeError(f"{text!r} is not K/N with K at most N, for example 2/3")
    return int(needed), int(made)


def _run(arguments: Namespace) -> int:
    from kiosk.catalogue.errors import CatalogueError
    from kiosk.catalogue.problems import ContentError
    from kiosk.sync.publish import commands
    from kiosk.sync.publish.errors import PublishError

    command: Callable[[Namespace], None] = getattr(commands, arguments.command)
    try:
        command(arguments)
    except (PublishError, CatalogueError, ContentError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{why(error)}. What is served is whole, as before or as now made.", file=sys.stderr)
    else:
        return 0
    return 1
