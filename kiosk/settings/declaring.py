"""The words in which a setting is declared: see `kiosk/settings/values.py`."""

from enum import Enum, StrEnum, auto
from typing import Any, NamedTuple


class Unit(StrEnum):
    """What a number counts, as the documentation calls it."""

    NONE = ""
    HOURS = "hours"
    SECONDS = "seconds"
    PERCENT = "percent"
    DEGREES = "degrees"


class Form(Enum):
    """What a text is to be."""

    ANY = auto()
    NAME = auto()
    SOURCE = auto()
    ADDRESS = auto()
    DISPLAY = auto()
    HASH = auto()


class Place(StrEnum):
    """Where a setting may be set besides its file, as the documentation calls it."""

    FIRST_START = "first start"
    PANEL = "panel"


class Panel(NamedTuple):
    """How the panel offers a setting, in Danish; `kiosk/i18n` has the other languages.

    `choices` are the values to choose between, none for what is on or off. `words` names them;
    without words they are called by their number and unit.
    """

    label: str
    about: str
    choices: tuple[Any, ...] = ()
    words: tuple[str, ...] = ()


class Setting(NamedTuple):
    """What is declared of a setting beside its name, type and usual value.

    `about` documents it, in English. `table` is the one it stands in, empty above all tables. Its
    value is one of `only`, where that names any; a number with a range is whole and from `least` to
    `most`, another is above zero; a text has a `form`. `shown` stands in the documentation in
    place of what is usual. What is `secret` is quoted nowhere.
    """

    about: str
    table: str = ""
    unit: Unit = Unit.NONE
    only: tuple[Any, ...] = ()
    range: tuple[int, int] | None = None
    form: Form = Form.ANY
    places: tuple[Place, ...] = ()
    panel: Panel | None = None
    shown: Any = None
    secret: bool = False


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """`text`, which is translated where it is shown."""
    return text
