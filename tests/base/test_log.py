"""The log stays small, and holds nothing that a member typed."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base import log


@pytest.fixture(autouse=True)
def _afterwards() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_a_full_log_gives_way_and_five_files_are_kept(tmp_path: Path) -> None:
    log.start(tmp_path, "kiosk")
    for number in range(40_000):
        logging.getLogger("test").info("line %d of a log that is much too long to keep", number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["kiosk.log", *(f"kiosk.log.{n}" for n in range(1, 5))]
    assert sum(file.stat().st_size for file in files) < 3_000_000
    assert "line 39999" in files[0].read_text("utf-8")


def test_a_traceback_tells_the_whole_chain_without_its_messages(tmp_path: Path) -> None:
    log.start(tmp_path, "kiosk")
    try:
        try:
            int("12345678 kr.")
        except ValueError as error:
            raise LookupError("searched for glasses") from error
    except LookupError:
        logging.getLogger("test").exception("a bug")
    text = (tmp_path / "kiosk.log").read_text("utf-8")
    assert text.index("ValueError") < text.index("which led to") < text.index("LookupError")
    assert 'int("12345678' in text  # the line of the program, not what it was given
    assert "glasses" not in text.replace('raise LookupError("searched for glasses")', "")


def test_starting_twice_writes_each_line_once(tmp_path: Path) -> None:
    log.start(tmp_path, "kiosk")
    log.start(tmp_path, "kiosk")
    logging.getLogger("test").warning("once")
    assert (tmp_path / "kiosk.log").read_text("utf-8").count("once") == 1


def test_a_folder_that_cannot_be_made_leaves_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file in the way", "utf-8")
    log.start(tmp_path / "log", "kiosk")
    logging.getLogger("test").warning("all the same")
    told = capsys.readouterr().err
    assert "the log is not kept" in told
    assert "all the same" in told
