"""A headset is noticed by what the kernel writes of the switch in a jack."""

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.device.headset import Headset
from kiosk.tour.rest import wait

EV_SW, EV_SYN, LID, HEADPHONES = 5, 0, 0, 2


class Jack:
    """A device file of the kernel's, as a pipe that is written to: it knows no state at first."""

    def __init__(self, root: Path, name: str, switches: str) -> None:
        capabilities = root / "class" / name / "device" / "capabilities"
        capabilities.mkdir(parents=True)
        (capabilities / "sw").write_text(f"{switches}\n", "ascii")
        self.path = root / "dev" / name
        self.path.parent.mkdir(exist_ok=True)
        os.mkfifo(self.path)
        self._kernel = os.open(self.path, os.O_RDWR | os.O_NONBLOCK)

    def tell(self, switch: int, value: int) -> None:
        event = struct.pack("llHHi", 0, 0, EV_SW, switch, value)
        os.write(self._kernel, event + struct.pack("llHHi", 0, 0, EV_SYN, 0, 0))

    def close(self) -> None:
        os.close(self._kernel)


@pytest.fixture
def jack(tmp_path: Path) -> Iterator[Jack]:
    jack = Jack(tmp_path, "event3", "14")  # headphones and microphone
    yield jack
    jack.close()


def heard_of(tmp_path: Path, told: list[bool]) -> Headset:
    headset = Headset(tmp_path / "class", tmp_path / "dev")
    headset.changed.connect(told.append)
    return headset


def test_it_is_plugged_in_and_pulled_out(qapp: QGuiApplication, tmp_path: Path, jack: Jack) -> None:
    told: list[bool] = []
    headset = heard_of(tmp_path, told)
    assert not headset.plugged
    jack.tell(HEADPHONES, 1)
    assert wait(lambda: told == [True])
    assert headset.plugged
    jack.tell(HEADPHONES, 1)
    jack.tell(4, 1)
    jack.tell(HEADPHONES, 0)
    assert wait(lambda: told == [True, False])
    headset.close()


def test_a_lid_is_no_headset_and_one_that_may_not_be_read_is_none(
    qapp: QGuiApplication, tmp_path: Path, jack: Jack
) -> None:
    lid = Jack(tmp_path, "event1", "1")
    jack.path.unlink()
    told: list[bool] = []
    headset = heard_of(tmp_path, told)
    lid.tell(LID, 1)
    QGuiApplication.processEvents()
    assert (told, headset.plugged) == ([], False)
    headset.close()
    lid.close()


def test_a_machine_without_inputs_has_no_headset(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert not Headset(tmp_path / "none", tmp_path / "none").plugged
