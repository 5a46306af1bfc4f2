"""What the studio answers: a page for each thing that a partner manager does."""

from collections.abc import Callable, Mapping
from datetime import date
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.base.paths import ASSETS
from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.problems import ContentError
from kiosk.studio import danish
from kiosk.studio.contents import Contents
from kiosk.studio.editing import Editor
from kiosk.studio.handover import hand_over, state_of
from kiosk.studio.overview import overview
from kiosk.studio.previews import MOST_PARTNERS, Previews
from kiosk.studio.server import Request, Response, plain
from kiosk.studio.workbooks import NAME, Workbooks
from kiosk.studio.workspace import Workspace

_PAGES = {
    "": "Oversigt",
    "indhold": "Indhold",
    "skaerme": "Skærme",
    "regneark": "Regneark",
    "aflever": "Giv videre",
}
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_HERE = Path(__file__).parent


class Studio:
    """Answers requests for the content in a workspace."""

    def __init__(self, workspace: Workspace, workbook: Path | None = None) -> None:
        """Begin; `workbook` is one that is to be taken in."""
        self._workspace = workspace
        self._workbooks = Workbooks(workspace, workbook)
        self._previews = Previews(workspace)
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
            "skaerme": self._screens,
            "regneark": self._workbook,
            "regneark/kiosk.xlsx": self._export,
            "aflever": self._hand_over,
            "luk": self._quit,
            "stil.css": self._style,
        }

    def answer(self, request: Request) -> Response:
        """Answer one request."""
        folder, _, name = request.path.partition("/")
        if folder == "skrift":
            return self._font(name)
        if folder == "billede":
            picture = self._previews.picture(name)
            return Response(picture, "image/png") if picture else _absent("Billedet")
        found = self._answers.get(request.path)
        if found is None:
            return _absent("Siden")
        try:
            return found(request)
        except CatalogueError as error:
            return plain(HTTPStatus.CONFLICT, f"Det udgivne katalog kan ikke læses: {error}")

    def _page(self, template: str, request: Request, **values: Any) -> Response:
        text = self._environment.get_template(template).render(
            pages=_PAGES, here=request.path, **values
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

    def _screens(self, request: Request) -> Response:
        try:
            day = date.fromisoformat(request.query.get("dag", ""))
        except ValueError:
            day = date.today()
        shown = self._previews.look(day)
        page = self._page("screens.html", request, limit=MOST_PARTNERS, **shown)
        return page._replace(again=2 if shown["state"] == "drawing" else 0)

    def _workbook(self, request: Request) -> Response:
        return self._page("workbook.html", request, **self._workbooks.page(request))

    def _export(self, _: Request) -> Response:
        try:
            return Response(self._workbooks.export(), _XLSX, name=NAME)
        except ContentError:
            return Response(location="")  # the first page tells what is wrong

    def _hand_over(self, request: Request) -> Response:
        seen = (request.posted or {}).get("set")
        handed = hand_over(self._workspace, seen) if seen else None
        if handed is None:
            state = state_of(self._workspace)
            return self._page("handover.html", request, refused=bool(seen), **state)
        review, content = handed
        name = f"kiosk-udgave-{review.revision}-{review.sha256[:8]}.zip"
        return Response(content, "application/zip", name=name)

    def close(self) -> None:
        """Stop what still runs."""
        self._previews.close()

    def _quit(self, request: Request) -> Response:
        if request.posted is None:
            return Response(location="")
        return self._page("closed.html", request)._replace(last=True)

    def _style(self, _: Request) -> Response:
        return Response((_HERE / "studio.css").read_bytes(), "text/css; charset=utf-8")

    def _font(self, name: str) -> Response:
        fonts = {path.name: path for path in (ASSETS / "fonts").glob("*.ttf")}
        if name not in fonts:
            return _absent("Skriften")
        return Response(fonts[name].read_bytes(), "font/ttf")


def _absent(what: str) -> Response:
    told = f"{what} er der ikke, eller kan ikke læses. Se oversigten."
    return plain(HTTPStatus.NOT_FOUND, told)


def _edit_link(file: str, field: str = "") -> str:
    return f"ret?{urlencode({'fil': file})}{f'#{field}' if field else ''}"
