"""What the screens ask for by name, whatever else the content says."""

from collections.abc import Iterator

from kiosk.base.problems import Problem
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.pictures.boxes import ASKED_FOR

PICTURES = tuple(ASKED_FOR)
STORIES = ("lones-aar", "lones-briller")
NOTICES = ("automatic", "how-to-order", "indicative", "made-up-family", "number-needed")


def asked(subject: Subject) -> Iterator[Remark]:
    """Tell what a screen would miss."""
    for name in PICTURES:
        if name not in subject.pictures:
            yield _missing(f"media/{name}", "the picture")
    for story in STORIES:
        if ("story", story) not in subject.entries:
            yield _missing(f"stories/{story}.toml", "the file")
    for notice in NOTICES:
        if ("notice", notice) not in subject.entries:
            yield _missing("programme.toml", f"notices.{notice}")


def _missing(file: str, field: str) -> Remark:
    problem = Problem(file, field, "nothing", "it to be there: a screen asks for it by its name")
    return Remark(problem, error=True)
