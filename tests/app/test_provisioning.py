"""A stick with settings, plugged in at the first start."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.composition import Kiosk
from kiosk.app.provisioning import Provisioning
from kiosk.session.pin import hash_code
from kiosk.settings.choices import COPIES
from kiosk.settings.files import SettingsFiles
from kiosk.tour.rest import settle
from tests.app.hand import Hand
from tests.app.test_ambassador import PIN


@pytest.fixture
def kiosk(tablet: Kiosk) -> Kiosk:
    return tablet


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What is plugged in; a folder of the tests, as only root may mount."""
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def write(stick: Path, text: str) -> None:
    (stick / "kiosk.toml").write_text(text, encoding="utf-8")


def test_a_stick_that_is_plugged_in_sets_the_tablet_up(
    kiosk: Kiosk, hand: Hand, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    plugged: list[Path] = []
    kiosk.ambassador.door.knock()
    provisioning = Provisioning(kiosk, tmp_path, lambda: list(plugged))
    taken: list[None] = []
    provisioning.taken.connect(lambda: taken.append(None))

    write(stick, 'store = "Eksempelby"\ntext_size = 3\n')
    plugged.append(stick)
    provisioning.look()
    settle(kiosk)
    assert hand.sees(f"{stick / 'kiosk.toml'}:2: text_size: Skriv 100, 125, 150 eller 200.")
    assert not taken

    plugged.clear()
    provisioning.look()
    settle(kiosk)
    assert not hand.sees(str(stick))

    write(stick, f'store = "Eksempelby"\npin = "{hash_code(PIN)}"\n')
    plugged.append(stick)
    with qtbot.waitSignal(provisioning.taken):
        pass
    assert SettingsFiles(tmp_path).settings.store == "Eksempelby"


def test_a_tablet_that_has_been_set_up_reads_no_stick(
    kiosk: Kiosk, stick: Path, tmp_path: Path
) -> None:
    plugged: list[Path] = []
    provisioning = Provisioning(kiosk, tmp_path, lambda: list(plugged))
    kiosk.settings_files.choose(pin=hash_code(PIN))
    write(stick, 'store = "Et andet sted"\n')
    plugged.append(stick)
    provisioning.look()
    assert SettingsFiles(tmp_path).settings.store == ""


def test_a_first_start_that_cannot_be_kept_says_so_beside_the_recovery_code(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    kiosk.ambassador.door.knock()
    setup = kiosk.ambassador.setup
    for name in COPIES:
        (tmp_path / name).mkdir()  # also root cannot write it now
    setup.next()
    setup.nameStore("Eksempelby")
    setup.next()
    setup.take_pin(PIN)
    setup.next()
    settle(kiosk)
    assert hand.sees("Det bliver glemt, når tabletten slukker.")
    assert hand.sees(f"{tmp_path / 'choices.toml'}: Giv disken plads")


def test_a_stick_that_the_tablet_does_not_read_is_told(
    kiosk: Kiosk, hand: Hand, tmp_path: Path
) -> None:
    formats: list[str] = []
    kiosk.ambassador.door.knock()
    provisioning = Provisioning(kiosk, tmp_path, list, lambda: list(formats))
    formats.append("ntfs")
    provisioning.look()
    settle(kiosk)
    assert hand.sees("USB-stikket er formateret som NTFS")
    formats.clear()
    provisioning.look()
    settle(kiosk)
    assert not hand.sees("USB-stikket er formateret")
