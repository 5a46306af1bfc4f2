"""Each setting is declared once: the documentation and the panel show what is declared."""

import runpy
import tomllib

import pytest

from kiosk.base.paths import ROOT
from kiosk.settings.values import DECLARED, USUAL_SETTINGS, apply, as_table

DOCS = runpy.run_path(str(ROOT / "docs" / "settings.py"))


def test_the_documentation_lists_the_settings_as_they_are_declared() -> None:
    text = (ROOT / "docs" / "it.md").read_text("utf-8")
    assert DOCS["listed"]() in text, "run python docs/settings.py"


def test_the_list_is_a_settings_file_with_every_setting() -> None:
    table = tomllib.loads(DOCS["listed"]().removeprefix("```toml").removesuffix("```\n"))
    documented = {
        name: declared.shown or getattr(USUAL_SETTINGS, name) for name, declared in DECLARED.items()
    }
    assert table == as_table(documented)
    assert apply(table) == USUAL_SETTINGS._replace(**documented)


@pytest.mark.parametrize("name", DECLARED)
def test_what_the_panel_offers_may_be_chosen_there(name: str) -> None:
    setting = DECLARED[name]
    if setting.panel:
        assert "panel" in setting.places
        assert set(setting.panel.choices) <= set(setting.only or setting.panel.choices)
        assert len(setting.panel.words) in (0, len(setting.panel.choices))
