"""Brings the settings into docs/it.md, as they are declared: python docs/settings.py"""

import json
import re
from typing import Any

from kiosk.base.paths import ROOT
from kiosk.settings.declaring import Setting
from kiosk.settings.values import DECLARED, USUAL_SETTINGS

FILE = ROOT / "docs" / "it.md"
BLOCK = re.compile(r'```toml\nstore = "Eksempelby".*?```\n', re.DOTALL)


def listed() -> str:
    """A settings file with every setting, each with what it is and where it may be set besides."""
    lines, table = [], ""
    for name in sorted(DECLARED, key=lambda name: bool(DECLARED[name].table)):
        setting = DECLARED[name]
        if setting.table != table:
            table = setting.table
            lines.append(f"\n[{table}]")
        usual = getattr(USUAL_SETTINGS, name)
        value = json.dumps(usual if setting.shown is None else setting.shown)
        lines.append(f"{name} = {value}".ljust(40) + f" # {described(setting)}")
    return "```toml\n" + "\n".join(lines) + "\n```\n"


def described(setting: Setting) -> str:
    """What it is, which values it may have and in which unit, and where it is set besides."""
    values = either([json.dumps(value) for value in setting.only])
    if setting.range:
        values = f"{setting.range[0]} to {setting.range[1]}"
    if setting.least:
        values = f"at least {setting.least:g}"
    text = setting.about
    if values or setting.unit:
        text += f": {f'{values} {setting.unit}'.strip()}"
    return text + (f" ({either(list(setting.places))})" if setting.places else "")


def either(words: list[Any]) -> str:
    """The words as a choice."""
    return " or ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def with_list(text: str) -> str:
    """`text` of docs/it.md with the list as it is to be."""
    return BLOCK.sub(lambda _: listed(), text)


if __name__ == "__main__":
    FILE.write_text(with_list(FILE.read_text("utf-8")), "utf-8")
