"""Texts that quote a rate follow it, by themselves and in every language."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalogue.build import build
from kiosk.catalogue.checks.judge import judge
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.source import read_content
from kiosk.viewmodels.library import Library

TODAY = date(2026, 11, 22)
SYNOPTIK, GLASSES = "partners/synoptik.toml", "stories/lones-briller.toml"
GLASSES_RATE = 'id = "synoptik-briller"\nkind = "percent"\nrate = 5'
DOUBLE = """
[[offers]]
id = "synoptik-dobbelt"
applies_to = "briller og solbriller"
instead_of = "synoptik-briller"
kind = "times"
rate = 2
valid_from = 2026-12-01
valid_to = 2026-12-06
source = "Eksempel"
as_of = 2026-11-22
"""

Said = Callable[[str, date], list[str]]


def edit(content: Path, file: str, old: str, new: str) -> None:
    text = (content / file).read_text("utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture
def said(content: Path) -> Iterator[Said]:
    """Builds the content; what its texts say of the glasses in a language on a day."""
    opened: list[CatalogueRepository] = []

    def say(language: str, day: date) -> list[str]:
        out = content.parent / "quoting.db"
        build(content, content.parent / "media", out)
        opened.append(CatalogueRepository.open(out, language))
        catalogue = Library(opened[-1], lambda: day).catalogue
        story = catalogue.story("lones-briller")
        cue = catalogue.programme().notices["cue-journey-remember"]
        cards = [card for card in catalogue.quiz() if card.id == "briller"]
        quiz = [text for card in cards for text in (card.asked, card.why, card.choices[0].text)]
        shown = [story.subtitle, story.closing, story.stops[1].text, story.total, cue, *quiz]
        return [text.replace("\u00a0", " ") for text in shown]

    yield say
    for repository in opened:
        repository.close()


def test_the_texts_that_ship_quote_what_is_published(said: Said) -> None:
    assert said("da", TODAY) == [
        "Nye briller blev til 100 kr.",
        "Synoptik giver 5 % på briller og solbriller og 1 % på abonnementer.",
        "Det giver hende 5 % i bonus.",
        "100 kr.",
        "5 % af 2.000 kr. er 100 kr. Rigtige penge.",
        "Hvor meget bonus giver briller til 2.000 kr.?",
        "Synoptik giver 5 % på briller: 5 % af 2.000 kr. er 100 kr.",
        "100 kr. i bonus hos Synoptik.",
    ]


@pytest.mark.parametrize(
    ("language", "subtitle", "given"),
    [
        ("da", "Nye briller blev til 80 kr.", "Det giver hende 4 % i bonus."),
        ("en", "New glasses earned her 80 kr.", "That gives her 4 % in bonus."),
        ("de", "Eine neue Brille brachte 80 kr.", "Das bringt ihr 4 % Bonus."),
    ],
)
def test_another_rate_is_quoted_everywhere(
    content: Path, said: Said, language: str, subtitle: str, given: str
) -> None:
    edit(content, SYNOPTIK, GLASSES_RATE, GLASSES_RATE.replace("5", "4"))
    texts = said(language, TODAY)
    assert (texts[0], texts[2], texts[3]) == (subtitle, given, "80 kr.")
    assert texts[6].count("4 %") == 2
    assert "80 kr." in texts[6]
    assert judge(content.parent / "quoting.db", TODAY) == []


def test_a_campaign_is_quoted_on_its_days(content: Path, said: Said) -> None:
    with (content / SYNOPTIK).open("a", encoding="utf-8") as file:
        file.write(DOUBLE)
    for day, bonus in (
        ("2026-11-30", "100"), ("2026-12-01", "200"), ("2026-12-06", "200"), ("2026-12-07", "100"),
    ):  # fmt: skip
        assert said("da", date.fromisoformat(day))[0] == f"Nye briller blev til {bonus} kr."


def test_what_was_read_before_midnight_is_not_quoted_after_it(content: Path) -> None:
    with (content / SYNOPTIK).open("a", encoding="utf-8") as file:
        file.write(DOUBLE)
    out = content.parent / "quoting.db"
    build(content, content.parent / "media", out)
    days: list[date] = [TODAY]
    opened = CatalogueRepository.open(out)
    danish = Library(opened, lambda: days[-1]).catalogue
    english, heard = danish.with_language("en"), []
    for days[-1] in (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 7)):
        heard.append([seen.story("lones-briller").subtitle for seen in (danish, english)])
    opened.close()
    one, two = "Nye briller blev til {}\u00a0kr.", "New glasses earned her {}\u00a0kr."
    assert heard == [[one.format(kr), two.format(kr)] for kr in (100, 200, 100)]


def test_a_sentence_whose_figure_does_not_hold_is_left_out(content: Path, said: Said) -> None:
    edit(content, SYNOPTIK, GLASSES_RATE, f"{GLASSES_RATE}\nvalid_to = 2026-12-31")
    assert said("da", date(2026, 12, 31))[0] == "Nye briller blev til 100 kr."
    assert said("da", date(2027, 1, 1)) == ["", "", "", "", "Rigtige penge."], "and no quiz card"
    told = [
        str(remark.problem) for remark in judge(content.parent / "quoting.db", date(2027, 1, 1))
    ]
    assert (
        'stories/lones-briller.toml: subtitle: read "synoptik-briller.bonus"; expected an offer '
        "that holds on 2027-01-01 and can be counted; the sentence is left out until then"
    ) in told


FORM = "{offer:ID.rate}, {offer:ID.example} or {offer:ID.bonus}"


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (GLASSES, "{offer:synoptik-briller.bonus}", "{offer:synoptik-briller.price}",
            f'subtitle.da: read "{{offer:synoptik-briller.price}}"; expected {FORM}'),
        (GLASSES, "{offer:synoptik-briller.bonus}", "{offer:synoptik-briller.bonus",
            f'subtitle.da: read "{{offer:synoptik-briller.bonus"; expected {FORM}'),
        (GLASSES, "{offer:synoptik-briller.bonus}", "{offer:briller.bonus}",
            'subtitle.da: read "{offer:briller.bonus}"; expected the id of an offer that is no '
            "change of another"),
        (GLASSES, "{offer:synoptik-briller.bonus}", "{offer:synoptik-linser.rate}",
            'subtitle.da: read "{offer:synoptik-linser.rate}"; expected an offer with a known '
            "rate"),
        (GLASSES, "{offer:synoptik-briller.bonus}", "{offer:synoptik-abonnementer.bonus}",
            'subtitle.da: read "{offer:synoptik-abonnementer.bonus}"; expected an offer with an '
            "example_kr"),
        (SYNOPTIK, "Briller og solbriller", "Briller, {offer:synoptik-briller.rate}",
            'listings[1].sells.da: read "{offer:synoptik-briller.rate}"; expected words: no figure '
            "is filled in here"),
    ],
)  # fmt: skip
def test_what_quotes_nothing_is_told_before_it_is_built(
    content: Path, file: str, old: str, new: str, problem: str
) -> None:
    edit(content, file, old, new)
    with pytest.raises(ContentError) as error:
        read_content(content, content.parent / "media")
    assert str(error.value) == f"{file}: {problem}"


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Det giver 7 % i bonus.", "error"),
        ("Det giver 700 kr. i bonus.", "warning"),
        ("Det giver bonus.", None),
    ],
)
def test_a_figure_that_is_written_out_does_not_pass(
    content: Path, text: str, remark: str | None
) -> None:
    edit(content, GLASSES, "Det giver hende {offer:synoptik-briller.rate} i bonus.", text)
    build(content, content.parent / "media", content.parent / "written.db")
    found = judge(content.parent / "written.db", TODAY)
    assert [("error" if r.error else "warning", r.problem.field) for r in found] == (
        [(remark, "stops[2].text")] if remark else []
    )
