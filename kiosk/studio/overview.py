"""The first page: what changes for the members, and what is to be mended."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

from kiosk.base.problems import Problem
from kiosk.catalogue.diff_words import sentence
from kiosk.catalogue.kinds import KINDS
from kiosk.catalogue.workbook.columns import PROGRAMME
from kiosk.studio.contents import Contents
from kiosk.studio.forms import FileForm, MisshapenFile, field_of
from kiosk.studio.workspace import Workspace

_TEXT_FILE = ".toml"


class Pointed(NamedTuple):
    """A problem, what its file is called, and the field to mend it in, with its label."""

    problem: Problem
    title: str
    field: str
    label: str

    @property
    def editable(self) -> bool:
        """Whether the studio has a form for its file."""
        return self.problem.file.endswith(_TEXT_FILE)


def overview(workspace: Workspace, query: Mapping[str, str]) -> dict[str, Any]:
    """Return what the page shows."""
    draft, contents = workspace.draft(), Contents(workspace.content)
    today = date.today()
    errors = [*draft.problems, *(r.problem for r in draft.remarks if r.error)]
    return {
        "released": workspace.released_info(),
        "revision": contents.tables.get(PROGRAMME, {}).get("revision", "?"),
        "changes": [(sentence(change, today), _files(change.place, contents))
                    for change in draft.changes],
        "errors": pointed(errors, contents),
        "doubts": pointed((r.problem for r in draft.remarks if not r.error), contents),
        "whole": not draft.problems,
        "removed": query.get("fjernet", ""),
    }  # fmt: skip


def pointed(problems: Iterable[Problem], contents: Contents) -> list[Pointed]:
    """Find the field of each problem."""
    forms: dict[str, FileForm] = {}
    found = []
    for problem in problems:
        field, label = "", problem.field
        if table := contents.tables.get(problem.file):
            with suppress(MisshapenFile):
                if problem.file not in forms:
                    form = FileForm.of_table(problem.file, contents.languages, table)
                    forms[problem.file] = form
                field, told = field_of(forms[problem.file], problem)
                label = told or label
        title = contents.title(problem.file) if problem.file in contents.tables else ""
        found.append(Pointed(problem, title or problem.file, field, label))
    return found


def _files(place: tuple[tuple[str, str], ...], contents: Contents) -> str:
    """The file that a change is in, "" where there is none any more or several of the name."""
    kind, name = place[0]
    if kind == "programme" or (kind in KINDS and not KINDS[kind].folder):
        return PROGRAMME
    found = [
        file
        for file in contents.tables
        if kind in KINDS
        and file.startswith(f"{KINDS[kind].folder}/")
        and contents.title(file) == name
    ]
    return found[0] if len(found) == 1 else ""
