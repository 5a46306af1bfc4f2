"""Hands the content over to the one who signs, as a reviewed release."""

from datetime import date
from hashlib import sha256
from typing import Any

from kiosk.base import toml
from kiosk.base.textfiles import read_text
from kiosk.catalogue.diff_words import sentence
from kiosk.catalogue.reviewed import Review, packed, review_of
from kiosk.catalogue.workbook.columns import PROGRAMME
from kiosk.catalogue.workbook.importing import take_over
from kiosk.studio import danish
from kiosk.studio.forms import FileForm
from kiosk.studio.workspace import Draft, Workspace


def state_of(workspace: Workspace) -> dict[str, Any]:
    """Return what the page shows before: what is in the way, and what goes along."""
    draft, today = workspace.draft(), date.today()
    if not draft.is_fit:
        return {"fit": False}
    next_revision = workspace.released_info().revision + 1
    return {
        "fit": True,
        "changes": [sentence(change, today) for change in draft.changes],
        "doubts": _warnings(draft),
        "revision": max(next_revision, _programme(workspace)["revision"]),
        "seen": _seen(draft),
    }


def hand_over(workspace: Workspace, seen: str) -> tuple[Review, bytes] | None:
    """Raise the revision where it must be, and return the review with its file.

    None where the content is another than the one that was `seen`, or must not be released.
    """
    draft = workspace.draft()
    if not draft.is_fit or _seen(draft) != seen:
        return None
    today = date.today()
    changes = [sentence(change, today) for change in draft.changes]
    revision = workspace.released_info().revision + 1
    table = _programme(workspace)
    if table["revision"] < revision:
        table |= {"revision": revision, "released": today}
        tables = FileForm.of_table(PROGRAMME, table["languages"], table).tables()
        take_over(tables, (), workspace.content, workspace.media, lambda doubts: True)
    new = workspace.draft()
    review = review_of(new.catalogue, workspace.released, changes, _warnings(new), today)
    return review, packed(review, new.catalogue)


def _programme(workspace: Workspace) -> toml.Table:
    return toml.read(read_text(workspace.content / PROGRAMME))


def _warnings(draft: Draft) -> list[str]:
    return [
        f"{r.problem.file}, {r.problem.field}: {danish.told(r.problem)}"
        for r in draft.remarks
        if not r.error
    ]


def _seen(draft: Draft) -> str:
    """Changes with everything that is handed over."""
    return sha256(draft.catalogue.read_bytes()).hexdigest()
