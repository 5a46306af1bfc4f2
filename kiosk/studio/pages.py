"""What the studio answers: a page for each thing that a partner manager does."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.base.paths import ASSETS
from kiosk.catalogue.errors import CatalogueError
from kiosk.studio import danish
from kiosk.studio.contents import Contents
from kiosk.studio.editing import Editor
from kiosk.studio.overview import overview
from kiosk.studio.server import Request, Response, plain
from kiosk.studio.workspace import Workspace

_PAGES = {
    "": "Oversigt",
    "indhold": "Indhold",
}
_HERE = Path(__file__).parent


class Studio:
    """Answers requests for the content in a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._environment = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters |= {"told": danish.told, "place": danish.place}
        self._environment.globals["edit"] = _edit_link
        self._answers: Mapping[str, Callable[[Request], Response]] = {
            "": self._overview,
            "indhold": self._contents,
            "ret": self._edit,
            "luk": self._quit,
            "stil.css": self._style,
        }

    def answer(self, request: Request) -> Response:
        """Answer one request."""
        folder, _, name = request.path.partition("/")
        if folder == "skrift":
            return self._font(name)
        found = self._answers.get(request.path)
        if found is None:
            return plain(HTTPStatus.NOT_FOUND, "Den side er der ikke.")
        try:
            return found(request)
        except CatalogueError as error:
            return plain(HTTPStatus.CONFLICT, f"Det udgivne katalog kan ikke læses: {error}")

    def _page(self, template: str, request: Request, **values: Any) -> Response:
        text = self._environment.get_template(template).render(
            pages=_PAGES, here=request.path, depth="../" * request.path.count("/"), **values
        )
        return Response(text.encode())

    def _overview(self, request: Request) -> Response:
        return self._page("overview.html", request, **overview(self._workspace, request.query))

    def _contents(self, request: Request) -> Response:
        words = request.query.get("soeg", "")
        groups = Contents(self._workspace.content).groups(words)
        return self._page("contents.html", request, groups=groups, words=words)

    def _edit(self, request: Request) -> Response:
        editor = Editor(self._workspace, request)
        if editor.saved:
            return Response(location=f"{_edit_link(editor.saved)}&gemt=ja")
        if editor.removed:
            return Response(location="?" + urlencode({"fjernet": editor.file}))
        if not editor.known:
            return plain(
                HTTPStatus.NOT_FOUND, "Filen er der ikke, eller den kan ikke læses. Se oversigten."
            )
        return self._page("edit.html", request, editor=editor, **editor.shown())

    def _quit(self, request: Request) -> Response:
        if request.posted is None:
            return Response(location="")
        return self._page("closed.html", request)._replace(last=True)

    def _style(self, _: Request) -> Response:
        return Response((_HERE / "studio.css").read_bytes(), "text/css; charset=utf-8")

    def _font(self, name: str) -> Response:
        fonts = {path.name: path for path in (ASSETS / "fonts").glob("*.ttf")}
        if name not in fonts:
            return plain(HTTPStatus.NOT_FOUND, "Den skrift er der ikke.")
        return Response(fonts[name].read_bytes(), "font/ttf")


def _edit_link(file: str, field: str = "") -> str:
    return f"ret?{urlencode({'fil': file})}{f'#{field}' if field else ''}"
