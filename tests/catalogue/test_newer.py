"""A catalogue that says what this kiosk does not know: an error of the check, never a crash."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.base.paths import SHIPPED_CATALOGUE
from kiosk.catalogue.checks import known
from kiosk.catalogue.checks.judge import judge
from kiosk.catalogue.diff_words import in_words
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.counts import Count, CountKind, summary
from kiosk.domain.languages import Language
from kiosk.domain.talk import Audience, Layout
from tests.catalogue.newer import write_newer

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("newer") / "newer.db"
    write_newer(file)
    return file


@pytest.fixture
def catalogue(newer: Path) -> Iterator[CatalogueRepository]:
    repository = CatalogueRepository.open(newer)
    yield repository
    repository.close()


def test_what_no_part_knows_is_an_error_with_a_remedy(newer: Path) -> None:
    guide = "docs/contributing.md tells how to add one"
    errors = [str(finding.problem) for finding in judge(newer, TODAY) if finding.error]
    assert errors == [
        'partners/tui.toml: offers[1].kind: read "per_minute"; '
        f"expected one of percent, per_litre, per_kwh, fixed, once, times; {guide}",
        'steps/medlemsnummer.toml: layout: read "film"; '
        f"expected one of people, words, receipt, number, code; {guide}",
        'contacts/medlemsservice.toml: audience: read "guest"; '
        f"expected one of member, ambassador; {guide}",
        'contacts/medlemsservice.toml: hours[1].days: read "someday"; '
        f"expected one of mon, tue, wed, thu, fri, sat, sun; {guide}",
        f'programme.toml: languages: read "xx"; expected one of {", ".join(Language)}; {guide}',
        "steps/sjette.toml: position: read step 6; "
        "expected at most 5 steps: kiosk/domain/counts.py counts no more",
        'steps/medlemsnummer.toml: colour: read "silver"; '
        "expected a colour of the theme: cloth, ink, paper, petrol, receipt, rosa, sky, sun",
    ]


def test_a_language_without_translated_screens_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for language in set(Language) - {Language.DA, Language.EN}:
        (tmp_path / f"kiosk_{language}.ts").touch()
    monkeypatch.setattr(known, "I18N", tmp_path)
    assert [str(finding.problem) for finding in judge(SHIPPED_CATALOGUE, TODAY)] == [
        'programme.toml: languages: read "en"; expected a translation of the interface, '
        "kiosk/i18n/kiosk_en.ts; docs/contributing.md tells how to add one"
    ]


def test_a_tablet_leaves_out_what_it_does_not_know(catalogue: CatalogueRepository) -> None:
    assert catalogue.languages() == tuple(Language)
    foreign = catalogue.with_language("xx")
    headlines = {step.id: step.headline for step in foreign.steps()}
    assert headlines["medlemsnummer"] == "Find dit medlemsnummer"
    steps = {step.id: step for step in catalogue.steps()}
    assert steps["medlemsnummer"].layout is Layout.PEOPLE
    assert catalogue.offer("tui-badeferie").rate is None, "a rate is never guessed"
    assert [contact.id for contact in catalogue.contacts(Audience.MEMBER)] == []


def test_no_more_steps_are_summed_up_than_are_counted() -> None:
    counts = [Count(TODAY, 12, CountKind.STEP, str(number), 1) for number in range(1, 7)]
    assert summary(counts).reached == (1, 1, 1, 1, 1)


def test_what_a_sync_has_changed_is_told_of_it(newer: Path, catalogue: CatalogueRepository) -> None:
    shipped = CatalogueRepository.open(SHIPPED_CATALOGUE)
    told = in_words(shipped, catalogue, TODAY)
    shipped.close()
    assert "Trin Bonus, overskrift (xx): fra intet til »Riktiga pengar«" in told
    assert "TUI, badeferie: fra 5 % til bonus uden kendt sats" in told
