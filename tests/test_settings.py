"""The times of a visit come from a file that a person writes."""

from pathlib import Path

import pytest

from kiosk.session.visit import USUAL_TIMES
from kiosk.settings import SettingsError, read_times


def written(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_written_counts_and_the_rest_is_as_usual(tmp_path: Path) -> None:
    times = read_times(written(tmp_path, "[visit]\nidle = 90\nhold = 300\n"))
    assert times == USUAL_TIMES._replace(idle=90, hold=300)


def test_an_empty_file_is_as_usual(tmp_path: Path) -> None:
    assert read_times(written(tmp_path, "")) == USUAL_TIMES


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[visit]\nidle = 0\n", "visit.idle is 0, expected seconds above zero, such as 60"),
        ("[visit]\nidle = '60'\n", "visit.idle is '60'"),
        ("[visit]\nhold = true\n", "visit.hold is True"),
        ("[visit]\nidel = 60\n", "visit.idel is not one of idle, dialogue, countdown, hold"),
        ("[visit\n", "line 1"),
    ],
)
def test_a_mistake_is_named_with_the_remedy(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.toml") as error:
        read_times(written(tmp_path, text))
    assert named in str(error.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml"):
        read_times(tmp_path / "none.toml")
