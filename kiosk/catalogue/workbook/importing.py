"""Reads an edited workbook back into the content files: all of it, or nothing where it is wrong."""

import shutil
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from pydantic import ValidationError

from kiosk.base import toml
from kiosk.base.problems import Problem
from kiosk.base.textfiles import read_text
from kiosk.catalogue.content import Content
from kiosk.catalogue.description import model_of
from kiosk.catalogue.plausibility import doubts
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.source import read_content
from kiosk.catalogue.workbook.columns import FOLDERS, PROGRAMME
from kiosk.catalogue.workbook.reading import read_rows
from kiosk.catalogue.workbook.tables import Tables

Agree = Callable[[list[str]], bool]
"""Asks in Danish about what is allowed and hard to believe, and tells whether it is right."""


class NotAgreed(Exception):
    """Somebody looked at what is hard to believe and said no; `doubts` are the questions."""

    def __init__(self, doubts: list[str]) -> None:
        super().__init__("\n".join(doubts))
        self.doubts = doubts


def import_workbook(
    path: Path, content_folder: Path, media_folder: Path, agree: Agree = lambda doubts: True
) -> list[str]:
    """Bring the content files up to date with the workbook at `path`; return those that changed.

    A file that the workbook says the same of stays as it is, byte for byte; comments stay in those
    that change. The new files are read back in a folder beside before they take the old ones'
    place, the whole folder at once.

    Raises:
        ContentError: the workbook cannot be read, or what it says is wrong, told by sheet, row
            and column; or the content files are wrong already. They are left as they were.
        NotAgreed: the answer to a doubt was no. The files are left as they were.
    """
    recover(content_folder)
    before = read_content(content_folder, media_folder)
    tables = Tables(path.name, *read_rows(path, before.programme.languages))
    tables.problems += _age(tables, before.programme.revision)
    removed = {file for file in _files(content_folder) if file not in tables.by_file}
    return take_over(tables, removed, content_folder, media_folder, agree)


def take_over(
    tables: Tables, removed: Collection[str], content_folder: Path, media_folder: Path, agree: Agree
) -> list[str]:
    """Write the tables in the place of the content files of their names, and remove others.

    Problems that the content has elsewhere already do not stand in the way, so that several can be
    mended one after the other; doubts are only told of whole content.

    Returns and raises as `import_workbook` does.
    """
    before = _whole(content_folder, media_folder)
    draft = _beside(content_folder, "draft")
    shutil.copytree(content_folder, draft)
    try:
        changed = list(_write(tables.by_file, removed, draft))
        after = _whole(draft, media_folder)
        known = set(map(str, before)) if isinstance(before, list) else set()
        new = [p for p in after if str(p) not in known] if isinstance(after, list) else []
        problems = [*tables.problems, *filter(None, map(tables.located, new))]
        if problems:
            raise ContentError(problems)
        if isinstance(before, Content) and isinstance(after, Content):
            asked = doubts(before, after)
            if asked and not agree(asked):
                raise NotAgreed(asked)
        if changed:
            _replace(content_folder, draft)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return changed


def recover(content_folder: Path) -> None:
    """Put the content files back, and tidy up, where an import was cut off."""
    kept = _beside(content_folder, "before-import")
    if kept.is_dir() and not content_folder.exists():
        kept.rename(content_folder)
    for leftover in (kept, _beside(content_folder, "draft")):
        shutil.rmtree(leftover, ignore_errors=True)


def _whole(content_folder: Path, media_folder: Path) -> Content | list[Problem]:
    try:
        return read_content(content_folder, media_folder)
    except ContentError as error:
        return error.problems


def _files(content_folder: Path) -> list[str]:
    return [
        f"{name}/{path.name}"
        for name in FOLDERS
        for path in sorted((content_folder / name).glob("*.toml"))
    ]


def _age(tables: Tables, revision: int) -> Iterator[Problem]:
    """Tell a workbook from before the last release: it would undo what that changed."""
    exported = tables.by_file[PROGRAMME].get("revision", revision)
    if exported < revision:
        expected = f"{revision} or higher; export afresh, the content has been released since"
        problem = tables.located(Problem(PROGRAMME, "revision", str(exported), expected))
        if problem:
            yield problem


def _replace(content_folder: Path, draft: Path) -> None:
    kept = _beside(content_folder, "before-import")
    content_folder.rename(kept)
    try:
        draft.rename(content_folder)
    except OSError:
        kept.rename(content_folder)
        raise
    shutil.rmtree(kept)


def _beside(content_folder: Path, what: str) -> Path:
    return content_folder.with_name(f".{content_folder.name}-{what}")


def _write(tables: dict[str, toml.Table], removed: Collection[str], folder: Path) -> Iterator[str]:
    """Write the tables that differ from the files in `folder`."""
    for file, table in sorted(tables.items()):
        path = folder / file
        old = read_text(path) if path.exists() else ""
        if not old or not _same(file, old, table):
            path.write_text(toml.write(table, old), "utf-8", newline="\n")
            yield file
    for file in sorted(removed):
        (folder / file).unlink()
        yield file


def _same(file: str, old: str, new: toml.Table) -> bool:
    """Whether two tables say the same, though one may be written otherwise."""
    model = model_of(file.rpartition("/")[0])
    try:
        return model.model_validate(toml.read(old)) == model.model_validate(new)
    except ValidationError:
        return False
