"""What a publisher is told of a catalogue before it goes out: errors, warnings, and where."""

import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.base.paths import QML, ROOT, SHIPPED_CATALOGUE
from kiosk.catalogue.build import build
from kiosk.catalogue.checks import asked, colours
from kiosk.catalogue.checks.judge import judge

TODAY = date(2026, 11, 22)
TUI, SYNOPTIK, OK = "partners/tui.toml", "partners/synoptik.toml", "partners/ok.toml"
LONG = "https://partnerfordele.coop.dk/partner/tui-x"
SECOND = """
[[offers]]
id = "synoptik-igen"
applies_to = "Briller og solbriller"
"""

# The file, what stands in it, what to put there instead, and what is then found.
JUDGED = [
    (TUI, 'name = "TUI"', f'name = "TUI"\nurl = "{LONG}"',
        "warning: partners/tui.toml: url: read 44 bytes; expected at most 42 bytes, so that phones "
        "read the code from afar"),
    (TUI, 'name = "TUI"', f'name = "TUI"\nurl = "{LONG}{"x" * 3000}"',
        "error: partners/tui.toml: url: read \"https://partnerfordele.coop.dk/partner/tui-x"
        'xxxxxxxxxxxxxxx…"; expected an address that fits a code'),
    (SYNOPTIK, "[[offers]]", SECOND + "[[offers]]",
        'error: partners/synoptik.toml: offers[1].valid_from: read the same goods and days as '
        '"synoptik-briller"; expected one offer at a time: let one end the day before the other '
        "begins"),
    (OK, 'id = "ok-benzin"', 'id = "ok-benzin"\nvalid_to = 2026-11-21',
        "warning: partners/ok.toml: offers[1].valid_to: read 2026-11-21; expected an offer that "
        "holds on 2026-11-22; it is not shown, so remove it"),
    (OK, 'id = "ok-benzin"', 'id = "ok-benzin"\nvalid_to = 2026-12-22',
        "warning: partners/ok.toml: offers[1].valid_to: read 2026-12-22; expected the offer that "
        "follows it, or a later day; it disappears by itself then"),
    (TUI, "rate = 5", "rate = 25.5",
        "warning: partners/tui.toml: offers[1].rate: read 25.5 percent; expected at most 25 "
        "percent, or a look at where it was read"),
    (TUI, "as_of = 2026-11-22", "as_of = 2026-11-23",
        "warning: partners/tui.toml: offers[1].as_of: read 2026-11-23; expected a day no later "
        "than 2026-11-22"),
    (TUI, "as_of = 2026-11-22", "as_of = 2026-11-22\nvalid_from = 2027-01-01",
        "warning: steps/bonus.toml: offer: read \"tui-badeferie\"; expected an offer that holds on "
        "2026-11-22; the example is left out until then"),
    (TUI, 'sells.de = "Badeurlaub"', "",
        "warning: partners/tui.toml: listings[ferie].sells.de: read nothing; expected the text in "
        "German; until then it is in Danish"),
    ("steps/spoerg.toml", 'text.en = "Yes, a little"', "",
        "warning: steps/spoerg.toml: answers[1].text.en: read nothing; expected the text in "
        "English; until then it is in Danish"),
    ("steps/bonus.toml", "Rigtige penge i kroner og øre", "Rigtige penge i både kroner og øre",
        'warning: steps/bonus.toml: headline: read "Rigtige penge i både kroner og øre"; expected '
        "a headline of at most 6 words"),
    ("questions/point.toml", "Coop har", "Her og nu og altid og overalt og hver dag har Coop",
        'warning: questions/point.toml: answer: read "Her og nu og altid og overalt og hver dag '
        'har Coop hverken …"; '
        "expected sentences of at most 14 words"),
    ("steps/bonus.toml", 'da = "Medlemskonto"', 'da = "Din medlemskonto hos Coop"',
        'warning: steps/bonus.toml: captions.account.text: read "Din medlemskonto hos Coop"; '
        "expected a text that is 6% shorter, so that all of it is seen"),
    (SYNOPTIK, 'name = "Synoptik"', 'name = "Synoptikforretningerne"',
        'warning: partners/synoptik.toml: name: read "Synoptikforretningerne"; expected a text '
        "that is 9% shorter, so that all of it is seen"),
    (SYNOPTIK, 'da = "linser"', 'da = "linser, væske, etuier og pudseklude"',
        'warning: partners/synoptik.toml: offers[3].applies_to: read "linser, væske, etuier og '
        'pudseklude"; expected a text that fits 2 lines; this takes 3'),
    ("channels/butik.toml", "building-store", "butik",
        'error: channels/butik.toml: icon: read "butik"; expected the name of a file in '
        "assets/icons, without .svg"),
]  # fmt: skip

Check = Callable[[], list[str]]


@pytest.fixture
def found(content: Path) -> Check:
    """Builds the content as it is now, and judges it."""

    def build_and_judge() -> list[str]:
        out = content.parent / "judged.db"
        build(content, content.parent / "media", out)
        return [
            f"{'error' if finding.error else 'warning'}: {finding.problem}"
            for finding in judge(out, TODAY)
        ]

    return build_and_judge


def test_the_catalogue_that_ships_is_without_a_finding() -> None:
    assert judge(SHIPPED_CATALOGUE, TODAY) == []


@pytest.mark.parametrize(("file", "old", "new", "finding"), JUDGED)
def test_finding_names_its_place_and_the_remedy(
    content: Path, found: Check, file: str, old: str, new: str, finding: str
) -> None:
    text = (content / file).read_text("utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new, 1), "utf-8")
    assert finding in found()


def test_all_is_told_at_once_and_errors_first(content: Path, found: Check) -> None:
    (content / SYNOPTIK).write_text((content / SYNOPTIK).read_text("utf-8") + SECOND, "utf-8")
    (content / OK).write_text(
        (content / OK).read_text("utf-8").replace('sells.en = "Electricity"', ""), "utf-8"
    )
    told = found()
    assert [line.split(":")[0] for line in told] == ["error", *["warning"] * (len(told) - 1)]
    assert len(told) > 3


def test_offers_that_follow_each_other_are_no_finding(content: Path, found: Check) -> None:
    text = (content / OK).read_text("utf-8")
    text = text.replace('id = "ok-benzin"', 'id = "ok-benzin"\nvalid_to = 2026-12-01')
    text += '[[offers]]\nid = "ok-ny"\nvalid_from = 2026-12-02\napplies_to.da = "Benzin"\n'
    text += 'applies_to.en = "fuel"\napplies_to.de = "Benzin"\n'
    (content / OK).write_text(text, "utf-8")
    assert found() == []


def test_screens_ask_by_name_for_what_the_check_holds_them_to(content: Path, found: Check) -> None:
    screens = "".join(path.read_text("utf-8") for path in sorted(QML.rglob("*.qml")))
    viewmodels = ROOT / "kiosk" / "viewmodels"
    code = "".join(path.read_text("utf-8") for path in sorted(viewmodels.glob("*.py")))
    assert set(re.findall(r'name: "([a-z-]+\.svg)"', screens)) == set(asked.PICTURES)
    assert set(re.findall(r'notices\["([a-z-]+)"\]', code)) == set(asked.NOTICES)
    assert set(re.findall(r'^(?:YEAR|JOURNEY) = "([a-z-]+)"', code, re.M)) == set(asked.STORIES)
    (content / "stories" / "lones-briller.toml").unlink()
    (content.parent / "media" / "lone-familie.svg").unlink()
    missing = "expected it to be there: a screen asks for it by its name"
    assert found() == [
        f"error: media/lone-familie.svg: the picture: read nothing; {missing}",
        f"error: stories/lones-briller.toml: the file: read nothing; {missing}",
    ]


@pytest.mark.parametrize(
    ("colour", "other", "ratio"),
    [
        ("#1F1A17", "#FFFDF8", 17.0),
        ("#1F1A17", "#FFBFAE", 10.9),
        ("#FBF5E9", "#A80F1C", 7.0),
        ("#FFFFFF", "#000000", 21.0),
        ("#A80F1C", "#FFBFAE", 4.8),
    ],
)
def test_contrast_is_that_of_wcag(colour: str, other: str, ratio: float) -> None:
    assert colours.contrast(colour, other) == pytest.approx(ratio, abs=0.05)
    assert colours.contrast(other, colour) == colours.contrast(colour, other)


def test_a_theme_with_pale_colours_is_an_error(
    found: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = tmp_path / "Theme.qml"
    theme.write_text(colours.THEME.read_text("utf-8").replace("#0B4A57", "#8FB5BD"), "utf-8")
    monkeypatch.setattr(colours, "THEME", theme)
    colours.theme.cache_clear()
    told = found()
    colours.theme.cache_clear()
    assert "error: categories/bil.toml: colour: read paper on petrol, a contrast of 2.0; " in (
        "\n".join(told)
    )


def test_without_the_decoder_the_rest_is_judged(
    found: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    assert found() == [
        "warning: codes: reading them back: read nothing; expected the extra `publish` to be "
        "installed: pip install -e .[publish]"
    ]


def test_command_keeps_errors_and_warnings_apart(
    content: Path, found: Check, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (content / OK).read_text("utf-8")
    (content / OK).write_text(text.replace('sells.en = "Electricity"', ""), "utf-8")
    found()
    judged = str(content.parent / "judged.db")
    assert main(["catalogue", "check", judged, "--day", "2026-11-22"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("warning: partners/ok.toml: listings[hjemmet].sells.en: ")
    assert said[-1] == "0 errors, 1 warnings"
    channel = content / "channels" / "butik.toml"
    channel.write_text(channel.read_text("utf-8").replace("building-store", "butik"), "utf-8")
    found()
    assert main(["catalogue", "check", judged, "--day", "2026-11-22"]) == 1
    assert main(["catalogue", "check", str(content)]) == 1
