"""Every string of the interface is translated, and a translation keeps what is filled in."""

import ast
import re
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest

from kiosk.base.paths import I18N, ROOT
from kiosk.domain.languages import BASE_LANGUAGE, Language
from kiosk.domain.screens import Screen
from kiosk.settings.values import DECLARED

LUPDATE = Path(PySide6.__file__).parent / "lupdate"
KIOSK = ROOT / "kiosk"
FILES = sorted(I18N.glob("*.ts"))
FOREIGN = [file for file in FILES if file.stem != f"kiosk_{BASE_LANGUAGE}"]
SETTING = KIOSK / "viewmodels" / "setting.py"
"""It translates what is declared in kiosk/settings/values.py."""
NAVIGATION = KIOSK / "viewmodels" / "navigation.py"
"""It translates the names of screens."""
OWN_WORDS = KIOSK / "viewmodels" / "own_words.py"
"""It translates what QML asks it for."""
PLACEHOLDER = re.compile(r"%\d|%n|\{\w+\}")


class Message(NamedTuple):
    """A string of the code, by the class or QML file that says it."""

    context: str
    source: str


def messages(file: Path) -> dict[Message, list[str]]:
    """The translations in a .ts file, one for each form of the plural; empty where unfinished."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.get("type") is None
            key = Message(context.findtext("name", ""), message.findtext("source", ""))
            forms = translation.findall("numerusform") or [translation]
            found[key] = [(form.text or "") if done else "" for form in forms]
    return found


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> set[Message]:
    """The strings that lupdate finds in the code."""
    file = tmp_path_factory.mktemp("strings") / "used.ts"
    sources = sorted(p for kind in ("*.py", "*.qml") for p in KIOSK.rglob(kind))
    subprocess.run([LUPDATE, *sources, "-silent", "-ts", file], check=True)
    return set(messages(file))


def test_every_language_of_the_kiosk_has_translations() -> None:
    assert {file.stem for file in FILES} == {f"kiosk_{language}" for language in Language}


def test_danish_has_the_forms_of_what_is_counted_and_nothing_else() -> None:
    danish, english = (messages(I18N / f"kiosk_{language}.ts") for language in ("da", "en"))
    assert all(all(forms) for forms in danish.values()), "not translated"
    assert danish.keys() == {key for key, forms in english.items() if len(forms) > 1}


@pytest.mark.parametrize("file", FOREIGN, ids=lambda file: file.stem)
def test_every_string_of_the_code_is_translated(file: Path, used: set[Message]) -> None:
    translated = messages(file)
    assert used - translated.keys() == set(), "missing: run make strings and translate"
    assert translated.keys() - used == set(), "used no more: run make strings"
    assert [key for key, forms in translated.items() if not all(forms)] == [], "not translated"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_the_placeholders(file: Path) -> None:
    for (_, source), forms in messages(file).items():
        for text in forms:
            assert filled_in(text) == filled_in(source), f"{source!r} became {text!r}"


def filled_in(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text))


def test_lupdate_finds_each_string_that_python_translates(used: set[Message]) -> None:
    """It does not look into f-strings, and not behind a function that passes a text on."""
    sources = {message.source for message in used}
    panels = [declared.panel for declared in DECLARED.values() if declared.panel]
    declared = {text for panel in panels for text in (panel.label, panel.about, *panel.words)}
    assert {Message("Setting", text) for text in declared} <= used
    assert {Message("Screen", screen.danish) for screen in Screen} <= used
    for file in sorted({*(KIOSK / "viewmodels").glob("*.py")} - {SETTING, NAVIGATION, OWN_WORDS}):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and name_of(call.func) in ("tr", "translate"):
                # translate(context, text), or tr(text, comment, number)
                text = call.args[name_of(call.func) == "translate"]
                where = f"{file.name}:{call.lineno}"
                assert isinstance(text, ast.Constant), f"{where} translates what is not a literal"
                assert text.value in sources, f"{where}: lupdate does not find {text.value!r}"


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""
