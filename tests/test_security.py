"""docs/security.md names for each promise a test that is there."""

import re

from kiosk.base.paths import ROOT


def test_each_promise_is_held_by_a_test_that_is_there() -> None:
    text = (ROOT / "docs" / "security.md").read_text("utf-8")
    rows = [line.split("|") for line in text.splitlines() if line.startswith("|")][2:]
    assert len(rows) > 15
    for _, _, promised, held, _ in rows:
        named = re.findall(r"`(tests/[\w/.]+)`", held)
        assert named or "`make " in held, promised
        assert all((ROOT / name).exists() for name in named), promised
