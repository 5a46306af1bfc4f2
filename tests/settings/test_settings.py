"""Settings: which file counts over which, and that no file ever stops the kiosk."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.languages import Language
from kiosk.session.pin import hash_code
from kiosk.session.visit import USUAL_TIMES
from kiosk.settings.danish import in_danish
from kiosk.settings.files import SettingsFiles, take_from_stick
from kiosk.settings.glance import glance
from kiosk.settings.values import USUAL_SETTINGS, settings_paths

HASH = hash_code("2580")
LANGUAGES = "one of {} or {!r}".format(
    ", ".join(repr(language.value) for language in list(Language)[:-1]), list(Language)[-1].value
)


def provide(folder: Path, text: str) -> SettingsFiles:
    (folder / "kiosk.toml").write_text(text, encoding="utf-8")
    return SettingsFiles(folder)


def test_without_files_all_is_as_usual_and_not_set_up(tmp_path: Path) -> None:
    files = SettingsFiles(tmp_path)
    assert files.settings == USUAL_SETTINGS
    assert not files.set_up
    assert files.problems == []


def test_what_is_provided_counts_and_the_rest_is_as_usual(tmp_path: Path) -> None:
    text = 'store = "Eksempelby"\n[visit]\nidle = 90\nhold = 300\n[screen]\nreduced_motion = true\n'
    text += 'display = "HDMI-A-1"\n'
    settings = provide(tmp_path, text).settings
    assert settings == USUAL_SETTINGS._replace(
        store="Eksempelby",
        idle=90,
        hold=300,
        reduced_motion=True,
        display="HDMI-A-1",
    )


def test_a_choice_counts_over_what_is_provided_also_after_a_restart(tmp_path: Path) -> None:
    files = provide(tmp_path, 'language = "en"\nstore = "Eksempelby"\n[visit]\nidle = 90\n')
    files.choose(language="de", dialogue=240)
    files.choose(text_size=125, store="Æblerød »Ø«")
    for settings in (files.settings, SettingsFiles(tmp_path).settings):
        assert (settings.language, settings.text_size) == ("de", 125)
        assert settings.store == "Æblerød »Ø«"
        assert settings.times == USUAL_TIMES._replace(idle=90, dialogue=240)


def test_another_file_may_stand_in_place_of_the_provided_one(tmp_path: Path) -> None:
    provide(tmp_path, 'language = "en"\n')
    other = tmp_path / "other.toml"
    other.write_text('language = "de"\n', encoding="utf-8")
    assert SettingsFiles(tmp_path, other).settings.language == "de"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\n[visit]\nidle = 0\n", ":3: visit.idle: read 0; expected a number above zero"),
        ("[visit]\nidle = '60'\n", ':2: visit.idle: read "60"; expected a number above zero'),
        (
            "[visit]\ncountdown = 19\n",
            ":2: visit.countdown: read 19; expected a number of at",
        ),
        ("[screen]\ninches = 1\n", ":2: screen.inches: read 1; expected a number of at least 5"),
        ("[visit]\nhold = true\n", ":2: visit.hold: read true"),
        ("[visit]\nidel = 60\n", ":2: visit.idel: read 60; expected no field of this name here"),
        ("[screen]\nreduced_motion = 1\n", ":2: screen.reduced_motion: read 1; expected true or"),
        ("[screen]\ndisplay = 'TV'\n", ':2: screen.display: read "TV"; expected the name of a'),
        ("[screen]\nturn = 45\n", ":2: screen.turn: read 45; expected one of 0, 90, 180 or 270"),
        ("[sound]\nvolume = 101\n", ":2: sound.volume: read 101; expected a whole number from 0"),
        ("[sound]\nvolume = 50.5\n", ":2: sound.volume: read 50.5; expected a whole number from"),
        ("[visit]\nvolume = 5\n", ":2: visit.volume: read 5; expected no field of this name"),
        ("volume = 5\n", ":1: volume: read 5; expected no field of this name"),
        ("store = 5\n", ":1: store: read 5; expected a text in quotes"),
        ("[visit]\nidle = 2000000\n", ":2: visit.idle: read 2000000; expected a number of at"),
        ("visit = 5\n", ":1: visit: read 5; expected a table"),
        ("text_size = 110\n", ":1: text_size: read 110; expected one of 100, 125, 150 or 200"),
        ('language = "xx"\n', f':1: language: read "xx"; expected {LANGUAGES}'),
        ('source = "ftp://x"\n', ':1: source: read "ftp://x"; expected an address such as'),
        ('source = "je"\n', ':1: source: read "je"; expected an address such as'),
        ('source = "http://a.dk/kæde"\n', "; expected an address in the letters a to z"),
        ('source = "http://a.dk:99999/kiosk"\n', "; expected a port from 1 to 65535"),
        ('source = "http://a.dk:x/kiosk"\n', "; expected a port from 1 to 65535"),
        ('source = "http://u@a.dk/kiosk"\n', "; expected an address of a server and a path"),
        ('report_to = "http://a.dk:x/"\n', "read something; expected a port from 1 to 65535"),
        ('report_to = "http://a.dk/ø"\n', "read something; expected an address in the letters"),
        ('report_to = "x"\n', ":1: report_to: read something; expected an address such as"),
        (
            'pin = "1234"\n',
            ':1: pin: read something; expected the line that the command "kiosk pin"',
        ),
        ('pni = "1234"\n', ":1: pni: read something; expected no field of this name here"),
        ('[screen]\npin = "12"\n', ":2: screen.pin: read something; expected no field of this"),
        ('[screen]\npni = "12"\n', ":2: screen.pni: read something; expected no field of this"),
        ('store = " "\n', ":1: store: read"),
        ("[visit\n", ": the file: read Expected ']'"),
    ],
)
def test_a_mistake_is_told_by_line_and_remedy_and_the_rest_counts(
    tmp_path: Path, text: str, told: str
) -> None:
    files = provide(tmp_path, text)
    (problem,) = files.problems
    assert str(problem).startswith(str(tmp_path / "kiosk.toml"))
    assert told in str(problem)
    assert in_danish(problem).startswith(problem.file)
    assert problem.expected not in in_danish(problem), "there is no Danish for it"
    assert files.settings == USUAL_SETTINGS
    assert files.set_up, "a PIN may have stood where it cannot be read"


def test_a_misspelt_field_does_not_take_the_pin_with_it(tmp_path: Path) -> None:
    files = provide(tmp_path, f'pin = "{HASH}"\nlanguage = 5\n[visit]\nidle = -1\nhold = 60\n')
    assert files.settings.pin == HASH
    assert files.settings.times == USUAL_TIMES._replace(hold=60)
    assert len(files.problems) == 2


@pytest.mark.parametrize("content", [b"\xff\xfe", b"language = ", b"\x00" * 40, b""])
def test_damaged_choices_leave_what_is_provided(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "choices.toml").write_bytes(content)
    files = provide(tmp_path, 'language = "en"\n')
    assert files.settings.language == "en"
    assert files.choose(language="de").language == "de"
    assert SettingsFiles(tmp_path).settings.language == "de"


def test_a_missing_file_that_was_asked_for_is_told(tmp_path: Path) -> None:
    (problem,) = SettingsFiles(tmp_path, tmp_path / "none.toml").problems
    assert "none.toml" in str(problem)


def test_a_choice_that_cannot_be_written_holds_for_now_and_is_told(tmp_path: Path) -> None:
    files = SettingsFiles(tmp_path / "file" / "below")
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert files.choose(store="Eksempelby").store == "Eksempelby"
    files.choose(volume=50)
    (problem,) = files.problems
    assert "choices.toml" in str(problem)
    (tmp_path / "file").unlink()
    files.choose(volume=0)
    assert files.problems == []
    assert SettingsFiles(tmp_path / "file" / "below").settings.store == "Eksempelby"


@pytest.mark.parametrize(
    ("provided", "chosen", "language", "size"),
    [
        ('language = "en"\ntext_size = 125\n', "", "en", 125),
        ('language = "en"\ntext_size = 125\n', 'language = "de"\n', "de", 125),
        ("  language='de'  # their own\n", "text_size = 125 # large", "de", 125),
        ("[visit]\nlanguage = 'de'\n", "", "da", 100),
        ("language = 5\ntext_size = 110\n", "", "da", 100),
    ],
)
def test_the_first_frame_sees_the_language_and_text_size_that_count(
    tmp_path: Path, provided: str, chosen: str, language: str, size: int
) -> None:
    files = provide(tmp_path, provided)
    (tmp_path / "choices.toml").write_text(chosen, encoding="utf-8")
    seen = glance(settings_paths(tmp_path))
    assert (seen.language, seen.text_size) == (language, size)
    if not files.problems:
        settings = SettingsFiles(tmp_path).settings
        assert (settings.language, settings.text_size) == (language, size)


def test_the_first_frame_sees_what_the_kiosk_itself_wrote(tmp_path: Path) -> None:
    SettingsFiles(tmp_path).choose(store="x", text_size=125, language="en", idle=30)
    seen = glance(settings_paths(tmp_path))
    assert (seen.language, seen.text_size) == ("en", 125)


def test_a_stick_is_taken_at_the_first_start_only(tmp_path: Path) -> None:
    data, stick, empty = tmp_path / "data", tmp_path / "stick", tmp_path / "empty"
    stick.mkdir()
    (stick / "kiosk.toml").write_text('store = "Eksempelby"\n', encoding="utf-8")
    assert take_from_stick(data, [empty, stick]) == []
    assert SettingsFiles(data).settings.store == "Eksempelby"
    (stick / "kiosk.toml").write_text('store = "Andetsteds"\n', encoding="utf-8")
    assert take_from_stick(data, [stick]) == []
    assert SettingsFiles(data).settings.store == "Eksempelby"


def test_a_stick_with_a_mistake_is_to_be_mended_and_then_counts(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    file = stick / "kiosk.toml"
    for text in (b'store = "Eksempelby"\ntext_size = 110\n', b"\xff"):
        file.write_bytes(text)
        (problem,) = take_from_stick(data, [stick])
        assert str(problem).startswith(str(file))
        assert not SettingsFiles(data).set_up, "the first start still asks"
    file.write_text('store = "Eksempelby"\ntext_size = 125\n', encoding="utf-8")
    assert take_from_stick(data, [stick]) == []
    assert SettingsFiles(data).settings.store == "Eksempelby"


def test_a_sound_that_was_only_switched_on_is_as_loud_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "choices.toml").write_text("sound = true\n", encoding="utf-8")
    store = SettingsFiles(tmp_path)
    assert store.settings.volume == 100
    store.choose(idle=90.0)
    assert SettingsFiles(tmp_path).settings == USUAL_SETTINGS._replace(volume=100, idle=90)


def test_of_many_mistakes_the_first_are_told(tmp_path: Path) -> None:
    files = provide(tmp_path, "".join(f"a{number} = 1\n" for number in range(30)))
    assert len(files.problems) == 21
    assert "30 mistakes" in str(files.problems[-1])


def test_safe_mode_keeps_the_store_and_the_pin_and_nothing_else(tmp_path: Path) -> None:
    files = provide(tmp_path, f'pin = "{HASH}"\nstore = "By"\nlanguage = "en"\n[visit]\nidle = 5\n')
    assert files.settings.in_safe_mode() == USUAL_SETTINGS._replace(pin=HASH, store="By")


def test_the_lines_that_the_command_pin_prints_are_settings(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "kiosk", "pin"], input="2580\n", capture_output=True, text=True
    )
    files = provide(tmp_path, run.stdout)
    assert files.problems == []
    assert files.settings.pin and files.settings.recovery
