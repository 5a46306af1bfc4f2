"""What a member typed is overwritten in the kiosk's memory when the visit ends."""

import os
import random
import string
import subprocess
import sys
from io import FileIO
from mmap import PAGESIZE
from pathlib import Path

import pytest

from kiosk.base.paths import ROOT

LETTERS, TOLD = 12, 6
"""How many are typed, and how many of them together tell the word."""


def read(memory: FileIO, page: int) -> bytes:
    """A page of a process. Newer C libraries guard their stacks with some that nobody can read."""
    try:
        return os.pread(memory.fileno(), PAGESIZE, page)
    except OSError:
        return b""


def copies(process: int, text: str) -> int:
    """How often the text stands in what the process can write to, in one or two bytes a letter."""
    found, of = 0, Path(f"/proc/{process}")
    with (of / "mem").open("rb", buffering=0) as memory:
        for line in (of / "maps").read_text("utf-8").splitlines():
            place, rights, *_ = line.split()
            if rights.startswith("rw"):
                begin, end = (int(number, 16) for number in place.split("-"))
                content = b"".join(read(memory, page) for page in range(begin, end, PAGESIZE))
                found += sum(content.count(text.encode(code)) for code in ("ascii", "utf-16-le"))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone overwrites what it frees")
def test_nothing_that_was_typed_is_found_in_memory_after_the_visit() -> None:
    chance = random.Random()
    word = "".join(chance.sample(string.ascii_lowercase, LETTERS))
    command = [sys.executable, "-m", "tests.app.typed_text"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin and process.stdout
        for letter in word:
            print(letter, file=process.stdin, flush=True)
            assert process.stdout.readline()
        before = copies(process.pid, word[:TOLD])
        print("end", file=process.stdin, flush=True)
        assert process.stdout.readline()
        after = copies(process.pid, word[:TOLD])
        process.stdin.close()
    assert before > 10, "it was typed"
    # None, as a rule; a block that Qt freed at just the wrong moment may still have it.
    assert after <= 2
