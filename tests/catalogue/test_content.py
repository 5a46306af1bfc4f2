"""Wrong content is told by file, field, what was read and what is expected."""

import shutil
from pathlib import Path

import pytest

from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.source import read_content

TUI, OK = "partners/tui.toml", "partners/ok.toml"
YEAR, FOOD, HELP = "stories/lones-aar.toml", "attract/maden.toml", "contacts/medlemsservice.toml"
POINTS, TALK = "quiz/point.toml", "rehearsals/en-samtale.toml"
ASK, BONUS = "steps/spoerg.toml", "steps/bonus.toml"
RATE = "a number above 0 with at most two decimals, such as 5 or 0.5"
KRONER = "an amount in kroner, such as 30000 or 99.50, at most 9999999"
POSITION = "a whole number from 1 to 999999"
COLOUR = "one of 'sky', 'petrol', 'sun', 'rosa', 'paper' or 'cloth'"
MISSPELT = "no field of this name here; is it misspelt?"
LAYOUT = "one of 'people', 'words', 'receipt', 'number' or 'code'"
STEP = "the id of a file in steps"
PICTURE = "the name of a picture in the media folder"
OFFER = "the id of an offer in a partner's file"
DATED = "as_of = 2026-11-22"
BACKWARDS = f"{DATED}\nvalid_from = 2026-02-02\nvalid_to = 2026-02-01"

# File, what stands in it, what to put there instead, and the problem without the file's name.
SPOILT = [
    (TUI, 'name = "TUI"', "", "name: read nothing; expected this field to be there"),
    (TUI, 'name = "TUI"', "name = 5", "name: read 5; expected a text in quotes"),
    (TUI, 'name = "TUI"', 'name = ""', 'name: read ""; expected a text that is not empty'),
    (TUI, "keywords", "keyword", f"keyword: read a list; expected {MISSPELT}"),
    (TUI, "rate = 5", 'rate = "5 %"', f'offers[1].rate: read "5 %"; expected {RATE}'),
    (TUI, "rate = 5", "rate = 0.125", f"offers[1].rate: read 0.125; expected {RATE}"),
    (TUI, "rate = 5", "rate = 0", f"offers[1].rate: read 0; expected {RATE}"),
    (TUI, "rate = 5", "rate = inf", f"offers[1].rate: read Infinity; expected {RATE}"),
    (TUI, "rate = 5", "rate = true", f"offers[1].rate: read true; expected {RATE}"),
    (TUI, "rate = 5", "rate = 101", "offers[1].rate: read 101; expected at most 100 percent"),
    (
        TUI,
        "rate = 5",
        "",
        "offers[1].rate: read nothing; expected the rate; without a known rate, leave out kind too",
    ),
    (
        TUI,
        'kind = "percent"',
        "",
        "offers[1].kind: read nothing; expected what the rate is counted in, such as percent",
    ),
    (
        TUI,
        "percent",
        "procent",
        'offers[1].kind: read "procent"; expected one of '
        "'percent', 'per_litre', 'per_kwh', 'fixed', 'once' or 'times'",
    ),
    (
        TUI,
        DATED,
        "",
        "offers[1].as_of: read nothing; expected the date when the rate or amount was read",
    ),
    (
        TUI,
        "source =",
        "# source =",
        "offers[1].source: read nothing; expected where the rate or amount was read",
    ),
    (
        TUI,
        DATED,
        'as_of = "22/11"',
        'offers[1].as_of: read "22/11"; expected a date without quotes, such as 2026-11-22',
    ),
    (
        TUI,
        DATED,
        BACKWARDS,
        "offers[1].valid_to: read 2026-02-01; expected a date on or after valid_from",
    ),
    (TUI, "example_kr = 30000", "cap_kr = 0", f"offers[1].cap_kr: read 0; expected {KRONER}"),
    (TUI, "30000", "30000.005", f"offers[1].example_kr: read 30000.005; expected {KRONER}"),
    (
        OK,
        'id = "ok-benzin"',
        'id = "ok-benzin"\nexample_kr = 500',
        "offers[1].example_kr: read 500; expected no example, because no rate is known",
    ),
    (
        OK,
        'id = "ok-benzin"',
        'id = "OK benzin"',
        'offers[1].id: read "OK benzin"; expected an id such as "rejs-med-bonus": '
        "letters a to z, digits and hyphens",
    ),
    (
        TUI,
        'id = "tui-badeferie"',
        'id = "ok-benzin"',
        'offers[1].id: read "ok-benzin"; expected an id that no other offer has '
        "(partners/ok.toml has it too)",
    ),
    (
        TUI,
        '"ferie"',
        '"rejser"',
        'listings[1].category: read "rejser"; expected the id of a file in categories',
    ),
    (
        OK,
        '"hjemmet"',
        '"bil"',
        'listings[2].category: read "bil"; expected each category at most once for a partner',
    ),
    (TUI, '"paper"', '"blue"', f'listings[1].band: read "blue"; expected {COLOUR}'),
    (TUI, "position = 1", "position = 0", f"listings[1].position: read 0; expected {POSITION}"),
    (
        TUI,
        'picture = "scene-strand.svg"',
        'picture = "strand.jpg"',
        f'listings[1].picture: read "strand.jpg"; expected {PICTURE}',
    ),
    (
        TUI,
        'sells.da = "Badeferie"',
        "",
        "listings[1].sells: read a table with en, de; "
        'expected a text, or a table of texts with at least da = "..."',
    ),
    (
        TUI,
        'sells.da = "Badeferie"',
        'sells.da = " "',
        'listings[1].sells.da: read " "; expected a text that is not empty',
    ),
    (
        TUI,
        "sells.de",
        "sells.sv",
        'listings[1].sells.sv: read "sv"; '
        "expected a language that programme.toml lists: da, en, de",
    ),
    (
        TUI,
        'name = "TUI"',
        'name = "TUI"\nurl = "http://partnerfordele.coop.dk"',
        'url: read "http://partnerfordele.coop.dk"; '
        'expected an address that begins with "https://" and has no spaces',
    ),
    (
        TUI,
        'name = "TUI"',
        'name = "TUI',
        "the file: read Illegal character '\\n' (at line 1, column 12); "
        "expected TOML, as docs/content.md shows",
    ),
    (
        YEAR,
        'partner = "ok"',
        'partner = "okay"',
        'stops[2].partner: read "okay"; expected the id of a file in partners',
    ),
    (YEAR, "ok-benzin", "ok-diesel", f'stops[2].offer: read "ok-diesel"; expected {OFFER}'),
    (
        YEAR,
        'offer = "ok-benzin"',
        "amount_kr = 500",
        "stops[2].offer: read nothing; expected the offer that the amount comes from",
    ),
    (
        FOOD,
        "tui-badeferie",
        "ok-benzin",
        'offers[1]: read "ok-benzin"; expected an offer with an example_kr',
    ),
    (
        FOOD,
        "position = 1",
        "position = 3",
        "position: read 3; expected a position that no other file in the folder has "
        "(attract/briller.toml has it too)",
    ),
    (
        HELP,
        "4386 2020",
        "43862020",
        'phone: read "43862020"; expected a Danish phone number such as "4386 2020"',
    ),
    (
        HELP,
        '"member"',
        '"all"',
        "audience: read \"all\"; expected one of 'member' or 'ambassador'",
    ),
    (
        "contacts/arrangementer.toml",
        "karina.johansen@coop.dk",
        "karina at coop",
        'email: read "karina at coop"; expected an e-mail address such as "name@coop.dk"',
    ),
    (HELP, '"09:00"', '"9"', 'hours[1].opens_at: read "9"; expected a time such as "09:00"'),
    (
        HELP,
        '"18:00"',
        '"08:00"',
        'hours[1].closes_at: read "08:00"; expected a time after opens_at',
    ),
    (HELP, '"tue"', '"mon"', "hours: read a list; expected each day at most once"),
    (POINTS, "right = 1", "right = 4", "right: read 4; expected the number of one of the choices"),
    (TALK, '"spoerg"', '"x"', f'turns[1].step: read "x"; expected {STEP}'),
    (
        "programme.toml",
        '["da", "en", "de"]',
        '["en", "da", "de"]',
        'languages: read "en", "da", "de"; expected "da" first, and each language once',
    ),
    (
        "programme.toml",
        '["da", "en", "de"]',
        '["da", "en", "sv"]',
        'languages[3]: read "sv"; '
        "expected one of da, en, de; docs/contributing.md tells how to add a language",
    ),
    (ASK, "people", "folk", f'layout: read "folk"; expected {LAYOUT}'),
    (ASK, 'step = "bonus"', 'step = "x"', f'answers[1].step: read "x"; expected {STEP}'),
    (
        BONUS,
        "[captions.booked]",
        "[captions.paid]",
        "captions: read a table with account, paid; "
        "expected the captions of the layout: account, booked",
    ),
    (
        BONUS,
        "tui-badeferie",
        "synoptik-linser",
        'offer: read "synoptik-linser"; expected an offer with an example_kr',
    ),
]


def problems(content: Path) -> list[str]:
    with pytest.raises(ContentError) as raised:
        read_content(content, content.parent / "media")
    assert str(raised.value).splitlines() == [str(problem) for problem in raised.value.problems]
    return [str(problem) for problem in raised.value.problems]


def spoil(content: Path, file: str, old: str, new: str) -> None:
    text = (content / file).read_text("utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(("file", "old", "new", "problem"), SPOILT)
def test_problem_names_file_field_and_expectation(
    content: Path, file: str, old: str, new: str, problem: str
) -> None:
    spoil(content, file, old, new)
    found = problems(content)
    assert f"{file}: {problem}" in found or f"{file}:1: {problem}" in found


def test_every_problem_of_every_file_is_told_at_once(content: Path) -> None:
    spoil(content, TUI, "rate = 5", 'rate = "five"')
    spoil(content, TUI, "position = 1", "position = 1.5")
    spoil(content, YEAR, 'partner = "ok"', 'partner = "okay"')
    spoil(content, "categories/bil.toml", "wide-bil.svg", "bil.svg")
    files_and_fields = [problem.split(": read")[0] for problem in problems(content)]
    assert sorted(files_and_fields) == [
        "categories/bil.toml: picture",
        "partners/tui.toml: listings[1].position",
        "partners/tui.toml: offers[1].rate",
        "stories/lones-aar.toml: stops[2].partner",
    ]


def test_references_to_a_file_with_problems_are_not_reported(content: Path) -> None:
    spoil(content, TUI, 'name = "TUI"', "name = 5")
    assert [problem.split(":")[0] for problem in problems(content)] == [TUI]


def test_two_partners_in_one_place(content: Path) -> None:
    spoil(content, TUI, "position = 1", "position = 2")
    assert problems(content) == [
        "partners/tui.toml: listings[1].position: read 2; "
        "expected a position that no other partner has in the category "
        "(partners/rejs-med-bonus.toml has it too)"
    ]


def test_missing_programme_file_and_folder(content: Path) -> None:
    (content / "programme.toml").unlink()
    shutil.rmtree(content / "checklist")
    assert problems(content) == [
        "programme.toml: the file: read nothing; expected this file to be there",
        "checklist: the folder: read nothing; expected this folder to be there",
    ]


def test_files_where_nothing_reads_them(content: Path) -> None:
    shutil.move(content / "questions" / "point.toml", content / "point.toml")
    (content / "offers").mkdir()
    assert problems(content) == [
        'offers: the name: read "offers"; expected a folder of docs/content.md',
        'point.toml: the name: read "point.toml"; expected a folder of docs/content.md',
    ]


def test_file_names_and_encodings(content: Path) -> None:
    shutil.move(content / TUI, content / "partners" / "Tui.TOML")
    (content / "questions" / "point.toml").write_bytes(
        "question = 'Får jeg…'".encode("latin-1", "replace")
    )
    (content.parent / "media" / "tom.svg").touch()
    found = "\n".join(problems(content))
    assert 'partners/Tui.TOML: the file name: read "Tui.TOML"; expected lower-case letters' in found
    assert "questions/point.toml:1: the file: read the byte 0xe5, which is not UTF-8;" in found
    assert "media/tom.svg: the file: read an empty file; expected a picture" in found


def test_amounts_and_rates_are_exact(content: Path) -> None:
    spoil(content, TUI, "rate = 5", "rate = 0.29")
    spoil(content, TUI, "example_kr = 30000", "example_kr = 1234567.89\ncap_kr = 0.07")
    offer = read_content(content, content.parent / "media").partners["tui"].offers[0]
    assert (offer.rate, offer.example_ore, offer.cap_ore) == (29, 123456789, 7)


def test_units_keep_to_their_numbers(content: Path) -> None:
    spoil(content, FOOD, "Bonus er", "5 % af 1.000 kr. er")
    message = read_content(content, content.parent / "media").attract["maden"]
    assert message.body["da"].startswith("5\xa0% af 1.000\xa0kr. er")
