"""Judges what a whole catalogue says, before it is published."""

from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.catalogue.checks.asked import asked
from kiosk.catalogue.checks.codes import codes
from kiosk.catalogue.checks.colours import colours
from kiosk.catalogue.checks.known import known
from kiosk.catalogue.checks.offers import offers
from kiosk.catalogue.checks.pictures import pictures
from kiosk.catalogue.checks.quotes import quotes
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.checks.texts import texts
from kiosk.catalogue.checks.translations import translations
from kiosk.catalogue.repository import CatalogueRepository

_KINDS = (known, asked, codes, pictures, colours, texts, translations, offers, quotes)


def judge(path: Path, day: date) -> list[Remark]:
    """Return all that a publisher should know of the catalogue at `path`, errors first.

    Offers are judged as they stand on `day`. What is not whole is for `check` to find first.

    Raises:
        CatalogueError: the catalogue cannot be opened.
    """
    with closing(CatalogueRepository.open(path)) as catalogue:
        subject = Subject.of(catalogue, day)
    findings = [found for kind in _KINDS for found in kind(subject)]
    return sorted(findings, key=lambda found: not found.error)
