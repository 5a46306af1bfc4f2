"""What the README's commands do first, as make tells it without doing it."""

import os
import subprocess

import pytest

from kiosk.base.paths import ROOT


@pytest.mark.parametrize(
    ("words", "groups"),
    [
        (["run", "DISPLAY=:1"], "python offscreen window"),
        (["run", "DISPLAY=", "WAYLAND_DISPLAY="], "python offscreen"),
        (["test"], "python offscreen window test"),
        (["package"], "python offscreen package"),
        (["package", "SUITE=sid", "ARCH=arm64"], "python offscreen package arm64 debian"),
        (["package-test"], "python offscreen package debian"),
        (["fresh-test-bookworm"], "python offscreen debian fresh"),
        (["bench-against", "REV=HEAD"], "python offscreen window bench"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_the_systems_packages_are_asked_for_once_and_first(words: list[str], groups: str) -> None:
    usual = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    told = subprocess.run(
        ["make", "--dry-run", "--always-make", "--no-print-directory", *words],
        cwd=ROOT,
        env=usual,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    ask = ["sh", "packaging/system-packages.sh"]
    assert told[0].split() == [*ask, *groups.split()]
    later = [line.split() for line in told[1:] if "system-packages.sh" in line]
    assert later in ([], [[*ask, "python", "offscreen"]]), "only the tour's own, which has them"
