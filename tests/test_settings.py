"""A visit's times and the screen's movement come from a file that a person writes."""

from pathlib import Path

import pytest

from kiosk.session.visit import USUAL_TIMES
from kiosk.settings import Settings, SettingsError, read_settings


def written(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_written_counts_and_the_rest_is_as_usual(tmp_path: Path) -> None:
    times = read_settings(written(tmp_path, "[visit]\nidle = 90\nhold = 300\n")).times
    assert times == USUAL_TIMES._replace(idle=90, hold=300)


def test_an_empty_file_is_as_usual(tmp_path: Path) -> None:
    assert read_settings(written(tmp_path, "")) == Settings()


def test_movement_can_be_reduced(tmp_path: Path) -> None:
    assert read_settings(written(tmp_path, "[screen]\nreduced_motion = true\n")).reduced_motion


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[visit]\nidle = 0\n", "visit.idle is 0, expected seconds above zero, such as 60"),
        ("[visit]\nidle = '60'\n", "visit.idle is '60'"),
        ("[visit]\nhold = true\n", "visit.hold is True"),
        ("[visit]\nidel = 60\n", "visit.idel is not one of idle, dialogue, countdown, hold"),
        ("[visit\n", "line 1"),
        ("[screen]\nreduced_motion = 1\n", "screen.reduced_motion is 1, expected true or false"),
        ("[screen]\nmotion = false\n", "screen.motion is not reduced_motion"),
    ],
)
def test_a_mistake_is_named_with_the_remedy(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.toml") as error:
        read_settings(written(tmp_path, text))
    assert named in str(error.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml"):
        read_settings(tmp_path / "none.toml")
