"""The commands. Each imports only what it needs."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.base.arguments import Parser, carry_out, day, size
from kiosk.base.paths import ASSETS, data_folder
from kiosk.catalogue import cli as catalogue
from kiosk.doctor import cli as doctor
from kiosk.domain.languages import Language
from kiosk.program import cli as program
from kiosk.recovery import cli as recovery
from kiosk.report import cli as report
from kiosk.settings import cli as settings
from kiosk.sync import cli as sync
from kiosk.sync.publish import cli as publish

if TYPE_CHECKING:
    from kiosk.sync.client import Besides

_SIZE = "1280x800"
_LANGUAGES = tuple(language.value for language in Language)
_ABOUT = """\
A touch kiosk for the café table in a Coop store: it shows members the partner programme, and
works without a network. Without a COMMAND it opens.
"""


def run_command(words: Sequence[str]) -> int:
    """Run one command and return its exit code; `words` are what stands after the program's name.

    Options alone are those of `run`.
    """
    if words[0].startswith("-") and words[0] not in ("-h", "--help"):
        words = ["run", *words]
    options = _parser().parse_args(words)
    return carry_out(lambda: options.run(options))


class _Kiosk(Parser):
    """Its help begins with what the product is."""

    def format_help(self) -> str:
        return f"{_ABOUT}\n{super().format_help()}"


def _parser() -> argparse.ArgumentParser:
    opening = Parser(add_help=False)
    opening.add_argument(
        "--catalogue", type=Path, metavar="FILE", help="show this catalogue, not the shipped one"
    )
    opening.add_argument(
        "--settings", type=Path, metavar="FILE", help="read this in place of kiosk.toml"
    )
    opening.add_argument("--skip-setup", action="store_true", help="open though nobody set it up")
    parser: argparse.ArgumentParser = _Kiosk(
        prog="kiosk",
        parents=[opening],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands: argparse._SubParsersAction[argparse.ArgumentParser] = parser.add_subparsers(
        required=True, metavar="COMMAND"
    )

    run = commands.add_parser("run", help="open the kiosk (the default)", parents=[opening])
    run.set_defaults(run=_run)

    tour = commands.add_parser("tour", help="draw every screen to PNG files, without a display")
    tour.add_argument("folder", type=Path, metavar="OUT_DIR")
    _add_size(tour)
    tour.add_argument("--language", choices=_LANGUAGES, default="da", help="of the texts (da)")
    tour.add_argument("--orientation", choices=("landscape", "portrait"), help="turn the size")
    tour.add_argument("--catalogue", type=Path, help="show this catalogue, not the shipped one")
    tour.set_defaults(run=_tour)

    preview = commands.add_parser("preview", help="open the kiosk on what is not published yet")
    preview.add_argument(
        "source", type=Path, metavar="FILE", help="a catalogue, a workbook or a content folder"
    )
    preview.add_argument("--content", type=Path, default=ASSETS / "content", metavar="DIR")
    preview.add_argument("--media", type=Path, default=ASSETS / "media", metavar="DIR")
    _add_size(preview)
    preview.add_argument("--fullscreen", action="store_true", help="on the whole screen instead")
    preview.add_argument(
        "--language", choices=_LANGUAGES, default="da", help="of the first visit (da)"
    )
    preview.add_argument(
        "--day",
        type=day,
        default=date.today(),
        metavar="YYYY-MM-DD",
        help="show the offers of this day (today)",
    )
    preview.set_defaults(run=_preview)

    recovery.add_command(commands)
    doctor.add_command(commands)
    catalogue.add_commands(commands)
    publish.add_commands(commands)
    sync.add_command(commands, _usual_source, _besides)
    program.add_command(commands)
    report.add_command(commands)
    settings.add_command(commands)
    if find_spec("kiosk.studio"):  # which no tablet has
        from kiosk.studio import cli as studio

        studio.add_command(commands)
    parser.epilog = f"every command with its options:\n{_usages(parser)}"
    return parser


def _add_size(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--size", type=size, default=size(_SIZE), metavar="WxH", help=f"in px ({_SIZE})"
    )


def _usages(parser: argparse.ArgumentParser) -> str:
    """The usage of each command, without those that only lead to others."""
    # argparse has no public way to its subcommands.
    actions = parser._actions  # noqa: SLF001
    groups = [a for a in actions if isinstance(a, argparse._SubParsersAction)]  # noqa: SLF001
    if not groups:
        return parser.format_usage().replace("usage: ", "  ", 1)
    return "".join(_usages(command) for command in groups[0].choices.values())


def _usual_source() -> str:
    from kiosk.settings.files import SettingsFiles

    return SettingsFiles(data_folder()).settings.source


def _besides() -> "Besides | None":
    from kiosk.device.number import numbers
    from kiosk.program.fetch import besides
    from kiosk.settings.files import SettingsFiles

    folder = data_folder()
    enabled = SettingsFiles(folder).settings.updates
    return besides(enabled, lambda: numbers(folder, date.today()).now)


def _run(options: argparse.Namespace) -> int:
    from kiosk.base.imports import import_plainly

    import_plainly()
    from kiosk.app.unattended import run

    paths = [options.catalogue] if options.catalogue else []
    return run(paths, options.settings, setup=not options.skip_setup)


def _tour(options: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.base.paths import SHIPPED_CATALOGUE
    from kiosk.catalogue.errors import CatalogueError
    from kiosk.catalogue.repository import CatalogueRepository
    from kiosk.tour.draw import STOPS, render
    from kiosk.tour.states import states

    try:
        catalogue = CatalogueRepository.open(
            options.catalogue or SHIPPED_CATALOGUE, options.language
        )
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 1
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(sys.argv[:1])
    width, height = options.size
    if options.orientation:
        longer, shorter = max(width, height), min(width, height)
        portrait = options.orientation == "portrait"
        width, height = (shorter, longer) if portrait else (longer, shorter)
    stops = (*STOPS, *states(catalogue))
    pictures = render(catalogue, options.folder, QSize(width, height), date.today(), stops)
    print(f"{len(pictures)} pictures of {width}x{height} in {options.folder}")
    del app
    return 0


def _preview(options: argparse.Namespace) -> int:
    from kiosk.catalogue.draft import catalogue_of
    from kiosk.catalogue.errors import CatalogueError
    from kiosk.catalogue.problems import ContentError
    from kiosk.catalogue.repository import CatalogueRepository

    with TemporaryDirectory() as folder:
        try:
            file = catalogue_of(options.source, options.content, options.media, Path(folder))
            catalogue = CatalogueRepository.open(file, options.language)
        except (ContentError, CatalogueError) as error:
            print(error, file=sys.stderr)
            return 1
        from PySide6.QtCore import QSize

        from kiosk.app.preview import run

        size = None if options.fullscreen else QSize(*options.size)
        return run(catalogue, size, lambda: options.day)
