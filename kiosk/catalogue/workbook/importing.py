"""Reads an edited workbook back into the content files: all of it, or nothing where it is wrong."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from kiosk.base import toml
from kiosk.base.problems import Problem
from kiosk.base.textfiles import read_text
from kiosk.catalogue.description import model_of
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.source import read_content
from kiosk.catalogue.workbook.columns import FOLDERS, PROGRAMME
from kiosk.catalogue.workbook.reading import read_rows
from kiosk.catalogue.workbook.tables import Tables


def import_workbook(path: Path, content_folder: Path, media_folder: Path) -> list[str]:
    """Bring the content files up to date with the workbook at `path`; return those that changed.

    A file that the workbook says the same of stays as it is, byte for byte; comments stay in those
    that change. The new files are read back in a folder beside before they take the old ones'
    place, the whole folder at once.

    Raises:
        ContentError: the workbook cannot be read, or what it says is wrong, told by sheet, row
            and column; or the content files are wrong already. They are left as they were.
    """
    recover(content_folder)
    programme = read_content(content_folder, media_folder).programme
    tables = Tables(path.name, *read_rows(path, programme.languages))
    draft = _beside(content_folder, "draft")
    shutil.copytree(content_folder, draft)
    try:
        changed = list(_write(tables.by_file, draft))
        _check(tables, draft, media_folder, programme.revision)
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


def _check(tables: Tables, draft: Path, media_folder: Path, revision: int) -> None:
    problems = [*tables.problems, *_age(tables, revision)]
    try:
        read_content(draft, media_folder)
    except ContentError as error:
        problems = problems + [p for p in map(tables.located, error.problems) if p]
    if problems:
        raise ContentError(problems)


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


def _write(tables: dict[str, toml.Table], folder: Path) -> Iterator[str]:
    """Write the tables that differ from the files in `folder`, remove files that have none."""
    for file, table in sorted(tables.items()):
        path = folder / file
        old = read_text(path) if path.exists() else ""
        if not old or not _same(file, toml.read(old), table):
            path.write_text(toml.write(table, old), "utf-8", newline="\n")
            yield file
    for name in FOLDERS:
        for path in sorted((folder / name).glob("*.toml")):
            if f"{name}/{path.name}" not in tables:
                path.unlink()
                yield f"{name}/{path.name}"


def _same(file: str, old: toml.Table, new: toml.Table) -> bool:
    """Whether two tables say the same, though one may be written otherwise."""
    model = model_of(file.rpartition("/")[0])
    try:
        return model.model_validate(old) == model.model_validate(new)
    except ValidationError:
        return False
