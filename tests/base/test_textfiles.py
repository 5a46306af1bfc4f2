"""Files that people write are read, or refused in one line with the place and the remedy."""

import os
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.base.paths import ASSETS
from kiosk.base.textfiles import LARGEST, Missing, Unreadable, read_bytes, read_toml
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.source import read_content
from kiosk.catalogue.workbook.export import _tables
from kiosk.settings.danish import in_danish
from kiosk.settings.files import SettingsFiles, read_kept, take_from_stick
from kiosk.settings.glance import glance
from kiosk.settings.reading import Read, read_settings
from kiosk.settings.values import USUAL_SETTINGS, settings_paths

TEXT = 'store = "Ærøskøbing"\nlanguage = "en"\n'

# What an editor or a disk may leave, and what is told of it after the file's name.
REFUSED: dict[str, tuple[bytes, str]] = {
    "Latin-1": (TEXT.encode("latin-1"), ":1: the file: read the byte 0xc6, which is not UTF-8"),
    "UTF-16": (TEXT.encode("utf-16"), ": the file: read text saved as UTF-16, which Win"),
    "a NUL": (b'store = "x"\nlanguage = \0', ":2: the file: read a NUL, as damage leaves it"),
    "zeros": (bytes(512), ":1: the file: read a NUL"),
    "2 MB": (b"# x\n" * 500_000, f": the file: read more than {LARGEST} bytes; expect"),
    "a long line": (
        b"#" * 5000,
        ":1: the file: read 5000 letters; expected a line of at most 4096",
    ),
    "lists in lists": (
        b"a = " + b"[" * 2000,
        ": the file: read a number or lists in lists that go",
    ),
    "no value": (b"\n\nlanguage = \n", ":3: the file: read Invalid value"),
    "curly quotes": ("store = \u201dBy\u201d\n".encode(), "; expected straight quotes, as on the"),
}


@pytest.mark.parametrize("content", [TEXT.encode("utf-8"), TEXT.encode("utf-8-sig")])
def test_utf_8_is_read_with_and_without_a_byte_order_mark(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kiosk.toml").write_bytes(content)
    files = SettingsFiles(tmp_path)
    assert files.problems == []
    assert files.settings.store == "Ærøskøbing"
    assert glance(settings_paths(tmp_path)).language == "en"


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Read]]:
    """Each of these as a settings file, and what is told of it."""
    folder = tmp_path_factory.mktemp("refused")
    files = [folder / f"{number}.toml" for number in range(len(REFUSED))]
    for file, (content, _) in zip(files, REFUSED.values(), strict=True):
        file.write_bytes(content)
    return dict(zip(REFUSED, zip(files, map(read_settings, files), strict=True), strict=True))


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_told_in_one_line(
    name: str, refused: dict[str, tuple[Path, Read]]
) -> None:
    told = REFUSED[name][1]
    file, (table, (problem,)) = refused[name]
    assert table == {}
    assert str(problem).startswith(f"{file}{told}" if told[0] == ":" else str(file))
    assert told in str(problem)
    assert problem.expected not in in_danish(problem), "there is no Danish for it"
    assert glance([file]) == USUAL_SETTINGS
    assert read_kept(file) == {}


def test_it_stops_neither_a_start_nor_a_first_start_with_a_stick(
    refused: dict[str, tuple[Path, Read]], tmp_path: Path
) -> None:
    file, (_, problems) = refused["2 MB"]
    assert SettingsFiles(tmp_path, file).problems == problems
    shutil.copy(file, tmp_path / "kiosk.toml")
    (problem,) = take_from_stick(tmp_path / "data", [tmp_path])
    assert "more than" in str(problem)
    assert not (tmp_path / "data").exists()


def test_content_is_told_by_the_same_words(
    refused: dict[str, tuple[Path, Read]], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(ASSETS / "content", tmp_path / "content"))
    names = [f"{name}.toml" for name in "abcdefghi"]
    for (file, _), name in zip(refused.values(), names, strict=True):
        shutil.copy(file, folder / "channels" / name)
    with pytest.raises(ContentError) as raised:
        read_content(folder, ASSETS / "media")
    for name, (_, told), problem in zip(
        names, REFUSED.values(), raised.value.problems, strict=True
    ):
        assert str(problem).startswith(f"channels/{name}")
        assert told in str(problem)


def test_content_is_read_with_a_byte_order_mark(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(ASSETS / "content", tmp_path / "content"))
    plain = read_content(folder, ASSETS / "media")
    for file in folder.rglob("*.toml"):
        file.write_text(file.read_text("utf-8"), "utf-8-sig")
    assert read_content(folder, ASSETS / "media") == plain
    assert len(_tables(folder)) == len(list(folder.rglob("*.toml")))


def test_a_number_of_too_many_digits_is_told_and_not_written_out(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"store = 'By'\n[visit]\nidle = 0x{'7' * 4000}\n", "utf-8")
    (problem,) = SettingsFiles(tmp_path).problems
    assert str(problem).startswith(f"{file}:3: visit.idle: read a number of many digits; expected")
    file.write_text("rate = 1e99999999999999999999", "utf-8")
    with pytest.raises(Unreadable, match="go too far"):
        read_toml(file, "docs/content.md", Decimal)


def test_of_many_mistakes_the_first_are_told(tmp_path: Path) -> None:
    lines = [f"x{number} = 1\n" for number in range(5000)]
    (tmp_path / "kiosk.toml").write_text("".join([*lines, "language = 'en'\n"]), "utf-8")
    files = SettingsFiles(tmp_path)
    *first, last = files.problems
    assert [problem.field for problem in first] == [f"x{number}" for number in range(20)]
    assert "read 5000 mistakes" in str(last)
    assert "Ret de første" in in_danish(last)
    assert files.settings.language == "en"


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(("make", "told"), [(a_folder, "a folder"), (a_pipe, "a device or a pipe")])
def test_what_is_no_file_is_told_and_never_waited_for(
    tmp_path: Path, make: Callable[[Path], None], told: str
) -> None:
    make(tmp_path / "kiosk.toml")
    files = SettingsFiles(tmp_path)
    (problem,) = files.problems
    assert told in str(problem)
    assert files.set_up, "a PIN may have stood there"
    assert glance(settings_paths(tmp_path)) == USUAL_SETTINGS


def test_a_name_that_no_file_can_have_is_told() -> None:
    with pytest.raises(Unreadable, match="a NUL in its name"):
        read_bytes(Path("a\0b"))
    with pytest.raises(Missing, match="expected this file to be there"):
        read_bytes(Path("/nowhere/kiosk.toml"))
