"""The command `kiosk studio`."""

import sys
import webbrowser
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.base.paths import ASSETS, SHIPPED_CATALOGUE


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
    studio.add_argument("--port", type=int, default=0, help="(one that is free)")
    studio.add_argument("--no-browser", action="store_true", help="only print the address")
    studio.set_defaults(run=_studio)


def _studio(arguments: Namespace) -> int:
    try:
        from kiosk.studio.pages import Studio
    except ModuleNotFoundError as error:
        print(f"{error}. The studio needs it: pip install 'kiosk[publish]'.", file=sys.stderr)
        return 1
    from kiosk.catalogue.errors import CatalogueError
    from kiosk.studio.server import StudioServer
    from kiosk.studio.workspace import Workspace

    source: Path | None = arguments.source
    workbook = source if source and not source.is_dir() else None
    content = source if source and not workbook else arguments.content
    with TemporaryDirectory() as scratch:
        try:
            released = _released(arguments.released, Path(scratch))
            workspace = Workspace(content, arguments.media, released, Path(scratch))
            workspace.released_info()
        except CatalogueError as error:
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
