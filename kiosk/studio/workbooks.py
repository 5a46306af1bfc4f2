"""The workbook: out to a spreadsheet, and back with what is wrong told by sheet, row and column."""

from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.workbook.export import export_workbook
from kiosk.catalogue.workbook.importing import NotAgreed, import_workbook
from kiosk.studio.server import Request
from kiosk.studio.workspace import Workspace

NAME = "kiosk.xlsx"


class Workbooks:
    """Takes workbooks in; `waiting` is one that is here and not taken in yet, None for none."""

    def __init__(self, workspace: Workspace, waiting: Path | None = None) -> None:
        self._workspace = workspace
        self.waiting = waiting

    def export(self) -> bytes:
        """Return the content as a workbook. Raises ContentError where it is wrong."""
        out = self._workspace.scratch / NAME
        export_workbook(self._workspace.content, self._workspace.media, out)
        return out.read_bytes()

    def page(self, request: Request) -> dict[str, Any]:
        """Take in what was sent, if anything was, and return what the page shows."""
        shown: dict[str, Any] = {"problems": [], "doubts": [], "changed": None}
        if request.posted is not None:
            if "fil" in request.files:
                self._keep(*request.files["fil"])
            if self.waiting:
                shown |= self._take(self.waiting, agreed="ja" in request.posted)
        return shown | {"waiting": self.waiting.name if self.waiting else ""}

    def _keep(self, name: str, content: bytes) -> None:
        """Keep the file under its own name, which problems tell."""
        name = PureWindowsPath(PurePosixPath(name).name).name
        folder = self._workspace.scratch / "workbook"
        folder.mkdir(exist_ok=True)
        self.waiting = folder / (name if name.strip(". ") else NAME)
        self.waiting.write_bytes(content)

    def _take(self, path: Path, agreed: bool) -> dict[str, Any]:
        folders = self._workspace.content, self._workspace.media
        try:
            changed = import_workbook(path, *folders, lambda doubts: agreed)
        except ContentError as error:
            self.waiting = None  # it is mended in its program and sent again
            return {"problems": error.problems}
        except NotAgreed as error:
            return {"doubts": error.doubts}
        self.waiting = None
        return {"changed": changed}
