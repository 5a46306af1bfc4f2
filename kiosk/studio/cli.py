"""The command `kiosk studio`."""

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
    from kiosk.studio.pages import Studio
    from kiosk.studio.server import StudioServer
    from kiosk.studio.workspace import Workspace

    with TemporaryDirectory() as scratch:
        workspace = Workspace(arguments.content, arguments.media, arguments.released, Path(scratch))
        studio = Studio(workspace)
        with StudioServer(arguments.port, studio.answer) as server:
            print(f"{server.address}\nStudiet er åbent i browseren. Ctrl+C lukker det.", flush=True)
            if not arguments.no_browser:
                webbrowser.open(server.address)
            server.serve_forever()
    return 0
