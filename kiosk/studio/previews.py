"""The screens that look otherwise than today, drawn beside each other while somebody waits."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.catalogue.diff import ChangeKind
from kiosk.catalogue.entries import entries_of
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.studio.contents import Contents
from kiosk.studio.workspace import Draft, Workspace

MOST_PARTNERS = 60
"""Of whom a page of their own is drawn; each takes a tenth of a second, twice."""

_FOLDERS = {
    "category": "categories",
    "partner": "partners",
    "step": "steps",
    "question": "questions",
}
_NAMES = {
    "attract": "Velkommen",
    "home": "Forsiden",
    "category": "Kategori",
    "partner": "Partner",
    "calculator": "Regn din bonus ud",
    "step": "Trin",
    "question": "Spørgsmål",
    "story": "Lones år",
    "journey": "Lones briller",
    "lesson": "Øv dig, læs",
    "quiz": "Øv dig, svar",
}


class Pair(NamedTuple):
    """A screen before and after: the addresses of its pictures, "" where there is none."""

    title: str
    before: str
    after: str


class _Drawing:
    """The screens of one catalogue on one day, being drawn into a folder by another process."""

    def __init__(self, folder: Path, catalogue: Path, day: date, partners: Iterable[str]) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        snapshot = Path(shutil.copyfile(catalogue, folder / "catalogue.db"))
        asked = [word for id in partners for word in ("--partner", id)]
        command = [sys.executable, "-m", "kiosk.studio.screens", str(snapshot), str(folder)]
        with (folder / "errors").open("wb") as errors:
            self._process = subprocess.Popen(
                [*command, "--day", day.isoformat(), *asked], stderr=errors
            )

    @property
    def is_done(self) -> bool:
        return self._process.poll() is not None

    @property
    def count(self) -> int:
        return sum(1 for _ in self.folder.glob("*.png"))

    def error(self) -> str:
        """Why nothing was drawn, "" if it was."""
        if self._process.returncode == 0:
            return ""
        lines = (self.folder / "errors").read_text("utf-8", "replace").splitlines()
        return lines[-1] if lines else f"kode {self._process.returncode}"

    def files(self) -> dict[str, Path]:
        """Each screen's picture by what it shows."""
        drawn: list[dict[str, Any]] = json.loads((self.folder / "tour.json").read_text("utf-8"))
        return {picture["screen"]: self.folder / picture["file"] for picture in drawn}

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Previews:
    """Draws the screens of the released catalogue and of the draft, and finds those that differ.

    What was drawn is kept until the content, the day or the partners are others.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._drawings: dict[str, _Drawing] = {}
        self._looked_at: tuple[Draft, date] | None = None
        self._partners: list[str] = []
        self._both: list[_Drawing] = []

    def look(self, day: date) -> dict[str, Any]:
        """Return what the page shows: how far the drawing is, and at last the `pairs`."""
        draft, released = self._workspace.draft(), self._workspace.released
        if draft.problems:
            return {"state": "wrong", "day": day}
        if self._looked_at != (draft, day):
            self._partners = changed_partners(released, draft.catalogue)
            self._both = [self._drawing(file, day) for file in (released, draft.catalogue)]
            self._forget_others(self._both)
            self._looked_at = draft, day
        both = self._both
        days = {c.day for c in draft.changes if c.day and c.kind is not ChangeKind.EXPIRES}
        shown = {
            "day": day,
            "days": sorted({date.today(), day, *(d for d in days if d > date.today())}),
            "left_out": len(self._partners[MOST_PARTNERS:]),
            "count": 0,
            "pairs": [],
            "error": "",
        }
        if not all(drawing.is_done for drawing in both):
            return shown | {"state": "drawing", "count": sum(drawing.count for drawing in both)}
        if error := both[0].error() or both[1].error():
            self.close()  # the next look begins anew
            return shown | {"state": "failed", "error": error}
        return shown | {"state": "done", "pairs": self._pairs(*both)}

    def picture(self, name: str) -> bytes | None:
        """Return a picture by the end of its address."""
        folder, _, file = name.partition("/")
        for drawing in self._drawings.values():
            if drawing.folder.name == folder:
                found = {path.name: path for path in drawing.folder.glob("*.png")}
                return found[file].read_bytes() if file in found else None
        return None

    def close(self) -> None:
        """Stop drawing, and forget what was drawn."""
        self._forget_others(())
        self._looked_at = None

    def _drawing(self, catalogue: Path, day: date) -> _Drawing:
        wanted = self._partners[:MOST_PARTNERS]
        digest = hashlib.sha256(catalogue.read_bytes() + f"{day}{wanted}".encode())
        key = digest.hexdigest()[:16]
        if key not in self._drawings:
            folder = self._workspace.scratch / "screens" / key
            self._drawings[key] = _Drawing(folder, catalogue, day, wanted)
        return self._drawings[key]

    def _forget_others(self, kept: Sequence[_Drawing]) -> None:
        for key, drawing in list(self._drawings.items()):
            if drawing not in kept:
                drawing.stop()
                del self._drawings[key]

    def _pairs(self, before: _Drawing, after: _Drawing) -> list[Pair]:
        contents = Contents(self._workspace.content)
        was, now = before.files(), after.files()
        return [
            Pair(_title(name, contents), _address(was.get(name)), _address(now.get(name)))
            for name in {**was, **now}
            if name not in was
            or name not in now
            or was[name].read_bytes() != now[name].read_bytes()
        ]


def changed_partners(old: Path, new: Path) -> list[str]:
    """Return the ids of the partners of whom two catalogues say, or show, something else."""
    before, after = (_by_partner(path) for path in (old, new))
    return sorted(id for id in before.keys() | after.keys() if before.get(id) != after.get(id))


def _by_partner(path: Path) -> dict[str, list[object]]:
    found: dict[str, list[object]] = defaultdict(list)
    with closing(CatalogueRepository.open(path)) as catalogue:
        sources = {row["name"]: row["source"] for row in catalogue.rows("picture")}
        for key, entry in entries_of(catalogue).items():
            id = entry["id"] if key[0] == "partner" else entry.get("partner_id")
            if id and key[0] != "stop":
                pictures = [sources.get(value) for value in entry.values() if value in sources]
                found[str(id)].append((key, dict(entry), pictures))
    return found


def _title(name: str, contents: Contents) -> str:
    kind, *of = name.split(".")
    told = _NAMES[kind]
    if kind in _FOLDERS:
        names = [contents.title(f"{_FOLDERS[kind]}/{of[0]}.toml")]
        names += [contents.title(f"categories/{id}.toml") for id in of[1:]]
        return f"{told} {', '.join(names)}"
    return f"{told}, {'slutningen' if of == ['end'] else of[0]}" if of else told


def _bytes(path: Path | None) -> bytes:
    return path.read_bytes() if path else b""


def _address(path: Path | None) -> str:
    return f"billede/{path.parent.name}/{path.name}" if path else ""
