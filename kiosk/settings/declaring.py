"""The words in which a setting is declared: see `kiosk/settings/values.py`."""

from typing import Any, Literal, NamedTuple

# Not enumerations, which would cost the first frame half a millisecond.
SettingUnit = Literal["", "hours", "seconds", "percent", "degrees", "inches"]
"""What a number counts, as the documentation calls it."""

Form = Literal["any", "name", "source", "address", "display", "hash"]
"""What a text is to be."""

SettingPlace = Literal["first start", "panel"]
"""Where a setting may be set besides its file, as the documentation calls it."""


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
    `most`, another is above zero and not under its own `least`; a text has a `form`. `shown` stands
    in the documentation in place of what is usual. What is `secret` is quoted nowhere.
    """

    about: str
    table: str = ""
    unit: SettingUnit = ""
    only: tuple[Any, ...] = ()
    range: tuple[int, int] | None = None
    least: float | None = None
    form: Form = "any"
    places: tuple[SettingPlace, ...] = ()
    panel: Panel | None = None
    shown: Any = None
    secret: bool = False
