"""The content of the next release."""

from pathlib import Path

import pytest

from kiosk.base.paths import ASSETS


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The shipped content of the next release, in a folder of its own with its pictures."""
    folder = tmp_path / "assets"
    for part in ("content", "media"):
        for file in (ASSETS / part).rglob("*"):
            if file.is_file():
                copy = folder / file.relative_to(ASSETS)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(file.read_bytes())
    programme = folder / "content" / "programme.toml"
    text = programme.read_text("utf-8")
    assert "revision = 1\n" in text
    programme.write_text(text.replace("revision = 1\n", "revision = 2\n"), "utf-8")
    return folder
