"""What a catalogue says that this kiosk does not know, and what a new language or step needs."""

from collections.abc import Iterator

from kiosk.base.paths import I18N
from kiosk.base.problems import shown
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.catalogue.description import columns_of
from kiosk.catalogue.kinds import KINDS
from kiosk.domain.colours import Colour
from kiosk.domain.counts import STEPS
from kiosk.domain.languages import BASE_LANGUAGE

_GUIDE = "docs/contributing.md tells how to add one"


def known(subject: Subject) -> Iterator[Remark]:
    """Tell each value, language and step that a part of the kiosk would not know.

    Colours are judged by the theme.
    """
    yield from _choices(subject)
    for language in subject.languages:
        if language != BASE_LANGUAGE and not any(I18N.glob(f"kiosk_{language}.*")):
            expected = f"a translation of the interface, kiosk/i18n/kiosk_{language}.ts; {_GUIDE}"
            place = ("language", language.value)
            yield subject.found(place, "", shown(language), expected, error=True)
    steps = [(entry["position"], key) for key, entry in subject.entries.items() if key[0] == "step"]
    for number, (_, key) in enumerate(sorted(steps), 1):
        if number > STEPS:
            expected = f"at most {STEPS} steps: kiosk/domain/counts.py counts no more"
            yield subject.found(key, "position", f"step {number}", expected, error=True)


def _choices(subject: Subject) -> Iterator[Remark]:
    for key, entry in subject.entries.items():
        kind = KINDS[key[0]]
        for column in columns_of(kind):
            if column.choices is None or column.choices is Colour or not entry[column.name]:
                continue
            choices, field = list(column.choices), "" if kind.value else column.in_file
            for value in entry[column.name].splitlines():
                if value not in choices:
                    expected = f"one of {', '.join(choices)}; {_GUIDE}"
                    yield subject.found(key, field, shown(value), expected, error=True)
