"""The command `kiosk studio`."""

import sys
import webbrowser
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE

_LAST_PORT = 65535


def add_command(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command `studio`; it sets `run`, which takes the parsed arguments."""
    studio = subparsers.add_parser(
        "studio",
        help="edit, look at and hand over the content in a browser, in Danish",
        description="Serves pages to the browser of this computer alone. Ctrl+C ends it.",
    )
    studio.add_argument(
        "source",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="a workbook to take in, or a content folder to edit in place of --content",
    )
    studio.add_argument("--content", type=Path, default=ASSETS / "content", metavar="DIR")
    studio.add_argument("--media", type=Path, default=ASSETS / "media", metavar="DIR")
    studio.add_argument(
        "--released",
        type=Path,
        default=SHIPPED_CATALOGUE,
        metavar="FILE|REPO",
        help="what is released now: a catalogue, or the repository that it is published in",
    )
    studio.add_argument("--port", type=_port, default=0, help="(one that is free)")
    studio.add_argument("--no-browser", action="store_true", help="only print the address")
    studio.set_defaults(run=_studio)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > _LAST_PORT:
        raise ArgumentTypeError(f"{text} is no port; it is from 0 to {_LAST_PORT}")
    return int(text)


def _studio(arguments: Namespace) -> int:
    from kiosk.catalogue.errors import CatalogueError
    from kiosk.studio.pages import Studio
    from kiosk.studio.server import StudioServer
    from kiosk.studio.workspace import Workspace
    from kiosk.sync.publish.errors import PublishError

    source: Path | None = arguments.source
    workbook = source if source and not source.is_dir() else None
    content = source if source and not workbook else arguments.content
    for place, told in (
        (source, "nothing is there; name a workbook or a content folder"),
        (content / "programme.toml", "is no folder with content; name one by --content"),
    ):
        if place and not place.exists():
            print(f"{source if place is source else content}: {told}", file=sys.stderr)
            return 1
    with TemporaryDirectory() as scratch:
        try:
            released = _released(arguments.released, Path(scratch))
            workspace = Workspace(content, arguments.media, released, Path(scratch))
            workspace.released_info()
        except (CatalogueError, PublishError) as error:
            print(error, file=sys.stderr)
            return 1
        studio = Studio(workspace, workbook)
        with StudioServer(arguments.port, studio.answer) as server:
            print(f"{server.address}\nStudiet er åbent i browseren. Ctrl+C lukker det.", flush=True)
            if not arguments.no_browser:
                webbrowser.open(server.address + ("regneark" if workbook else ""))
            try:
                server.serve_forever()
            finally:
                studio.close()
    return 0


def _released(place: Path, scratch: Path) -> Path:
    """The catalogue file that is released; of a repository, the one that it serves."""
    if not place.is_dir():
        return place
    from kiosk.sync.publish.commands import served_catalogue

    return served_catalogue(place, scratch / "released.db") or SHIPPED_CATALOGUE
