"""One content file in a form: shown, filled in, asked about, written."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.base import toml
from kiosk.base.problems import Problem
from kiosk.base.textfiles import Unreadable, read_text
from kiosk.catalogue.fields import is_slug
from kiosk.catalogue.kinds import FILES
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.source import PICTURES
from kiosk.catalogue.workbook.columns import PROGRAMME
from kiosk.catalogue.workbook.importing import NotAgreed, take_over
from kiosk.studio.contents import Contents
from kiosk.studio.forms import FileForm, MisshapenFile
from kiosk.studio.server import Request
from kiosk.studio.shown import FormSheet, shown
from kiosk.studio.workspace import Workspace

_NEEDED = {"partners": ("listings", "offers"), "stories": ("stops",)}


class Editor:
    """A request to see or write a file.

    After it, `saved` is the file that was written, `removed` tells that it is gone, and otherwise
    the form is to be shown: with its `problems`, for which it may be `refused`, with `doubts` that
    somebody must agree to, or as `changed_outside` where the file is another than the one that
    was filled in.
    """

    def __init__(self, workspace: Workspace, request: Request) -> None:
        self._workspace = workspace
        self._contents = Contents(workspace.content)
        self.languages = self._contents.languages
        query = request.query
        self.file = query.get("fil", "") or f"{query.get('mappe')}/{query.get('id')}.toml"
        folder, _, name = self.file.rpartition("/")
        self.known = folder in FILES and (
            self.file == PROGRAMME if not folder else is_slug(name.removesuffix(".toml"))
        )  # fmt: skip
        self.saved, self.removed = "", False
        self.just_saved = "gemt" in query
        self.problems: list[Problem] = []
        self.refused = False
        self._added: int | None = None
        self.doubts: list[str] = []
        self.changed_outside = False
        if not self.known:
            return
        self.is_new = not self._path.exists()
        self.version = self._version()
        if request.posted is None:
            self.form = self._from_file()
            self._judge()
        else:
            self.form = FileForm.of_posted(self.file, self.languages, request.posted)
            self._act(request)

    def shown(self) -> dict[str, Any]:
        """Return what the page shows of the form."""
        pictures = sorted(
            path.name for path in self._workspace.media.iterdir() if path.suffix in PICTURES
        )
        options = self._contents.options(pictures)
        offers = self._contents.tables.get(self.file, {}).get("offers", ())
        kept = {offer["id"] for offer in offers if isinstance(offer, dict) and "id" in offer}
        examples = self._workspace.draft().examples if offers else {}
        sheets = list(shown(self.form, self.problems, options, kept, examples))
        told = tuple(f"{sheet.title}, row " for sheet in self.form.sheets)
        elsewhere = [p for p in self.problems if not p.field.startswith(told)]
        return {
            "title": self._contents.title(self.file),
            "sheets": sheets,
            "focus": self._focus(sheets),
            "elsewhere": elsewhere,
        }

    def _focus(self, sheets: Sequence[FormSheet]) -> str:
        """The field to go on in: of what was added, or the first that is wrong."""
        if self._added is not None:
            return sheets[self._added].rows[-1].fields[0].id
        fields = (field for sheet in sheets for row in sheet.rows for field in row.fields)
        return next((field.id for field in fields if self.refused and field.wrong), "")

    @property
    def _path(self) -> Path:
        return self._workspace.content / self.file

    def _version(self) -> str:
        content = self._path.read_bytes() if self._path.exists() else b""
        return hashlib.sha256(content).hexdigest()

    def _from_file(self) -> FileForm:
        try:
            form = FileForm.of_table(self.file, self.languages, self._table())
        except (Unreadable, ValueError, MisshapenFile):
            self.known = False  # its problem is told on the first page
            return FileForm(self.file, self.languages, {})
        if self.is_new:
            needed = _NEEDED.get(self.file.partition("/")[0], ())
            for index, sheet in enumerate(form.sheets):
                if sheet.field in needed:
                    form.add(index, {})
        return form

    def _table(self) -> toml.Table:
        return {} if self.is_new else toml.read(read_text(self._path))

    def _judge(self) -> None:
        """Find what is wrong with the file as it stands."""
        draft = self._workspace.draft()
        found = [*draft.problems, *(remark.problem for remark in draft.remarks)]
        mine = [self.form.inside(problem) for problem in found if problem.file == self.file]
        tables = self.form.tables()
        self.problems = [p for p in map(tables.located, mine) if p]

    def _act(self, request: Request) -> None:
        posted = request.posted or {}
        if index := posted.get("tilfoej"):
            self._added = int(index)
            self.form.add(self._added, {})
            return
        if offer := posted.get("kampagne"):
            index, _, id = offer.partition(" ")
            self._added = int(index)
            self.form.add_campaign(self._added, id, date.today())
            return
        if posted.get("udgave") != self.version:
            self.changed_outside = True
            return
        self._write(agreed="ja" in posted)

    def _write(self, agreed: bool) -> None:
        tables = self.form.tables()
        gone = {self.file} - tables.by_file.keys() if not self.is_new else set()
        folders = self._workspace.content, self._workspace.media
        try:
            take_over(tables, gone, *folders, lambda doubts: agreed)
        except ContentError as error:
            self.problems, self.refused = error.problems, True
        except NotAgreed as error:
            self.doubts = error.doubts
        else:
            self.saved, self.removed = ("", True) if gone else (self.file, False)
