"""An import that is cut off leaves the old content files or the new ones, whole."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.catalogue.build import build
from kiosk.catalogue.workbook import importing
from tests.catalogue.sheets import Book, files

# Ends the process at the nth rename, as a power cut would.
CUT_OFF = """
import os, sys
from pathlib import Path
from kiosk.catalogue.workbook.importing import import_workbook
left = int(sys.argv[1])
def cut(kind):
    real = getattr(Path, kind)
    def stepping(self, *arguments, **more):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(self, *arguments, **more)
    setattr(Path, kind, stepping)
for kind in ("rename", "write_text", "unlink"):
    cut(kind)
book, content, media = map(Path, sys.argv[2:])
import_workbook(book, content, media)
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_killed_at_each_step_the_files_are_the_old_or_the_new(content: Path, book: Book) -> None:
    media, out = content.parent / "media", content.parent / "catalogue.db"
    old = files(content)
    book.put("Tilbud", "tui-badeferie", "Sats", 0.04, "0%")
    book.put("Spørgsmål", "point", "Fjern", "x")
    path = book.save()
    seen = []
    for steps in range(20):
        command = [sys.executable, "-c", CUT_OFF, str(steps), *map(str, (path, content, media))]
        code = subprocess.run(command, cwd=Path.cwd(), check=False, timeout=60).returncode
        importing.recover(content)
        build(content, media, out)
        seen.append(files(content) == old)
        if code == 0:
            break
        assert code == 9
    assert seen[-1] is False and all(seen[:-1]), "the new files come with the last step"
    assert len(seen) > 4
    assert names(content.parent) == ["catalogue.db", "content", "kiosk.xlsx", "media"]


def test_a_folder_that_cannot_be_replaced_stays(
    content: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = files(content)
    book.put("Tilbud", "tui-badeferie", "Sats", 0.04, "0%")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if target == content and self.name.endswith("-draft"):
            raise PermissionError("in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        importing.import_workbook(book.save(), content, content.parent / "media")
    assert files(content) == old
    assert names(content.parent) == ["content", "kiosk.xlsx", "media"]
