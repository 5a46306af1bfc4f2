"""What can be set, each declared once. Imported before the first frame.

`python docs/settings.py` brings the declarations into docs/it.md; the panel shows those that have a
`Panel`; a settings file is checked by them (`kiosk/settings/reading.py`).
"""

from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple

from kiosk.domain.languages import BASE_LANGUAGE, QT_TRANSLATE_NOOP, Language
from kiosk.session.visit import USUAL_TIMES, VisitTimes
from kiosk.settings.declaring import Panel, Setting

_LANGUAGES = tuple(language.value for language in Language)
_START: Final = "first start"
_PANEL: Final = "panel"


class Settings(NamedTuple):
    """All settings of a tablet, in the order in which the panel and docs/it.md show them.

    An empty text is none.
    """

    store: Annotated[
        str,
        Setting(
            "where the table stands",
            form="name",
            places=(_START, _PANEL),
            shown="Eksempelby",
        ),
    ] = ""
    region: Annotated[
        str,
        Setting("as offers name it: those of other regions are left out", shown="Fyn"),
    ] = ""
    language: Annotated[
        str,
        Setting(
            "each visit begins in it",
            only=_LANGUAGES,
            places=(_START, _PANEL),
            panel=Panel(
                QT_TRANSLATE_NOOP("Setting", "Sprog"),
                QT_TRANSLATE_NOOP("Setting", "Hvert besøg starter på dette sprog."),
                _LANGUAGES,
            ),
        ),
    ] = BASE_LANGUAGE.value
    text_size: Annotated[
        int,
        Setting(
            "of small texts",
            unit="percent",
            only=(100, 125, 150, 200),
            places=(_PANEL,),
            panel=Panel(
                QT_TRANSLATE_NOOP("Setting", "Skriftens størrelse"),
                QT_TRANSLATE_NOOP("Setting", "De små tekster bliver større."),
                (100, 125),
            ),
        ),
    ] = 100
    table_mode: Annotated[
        bool,
        Setting(
            "conversations begin with the tablet lying down",
            places=(_PANEL,),
            panel=Panel(
                QT_TRANSLATE_NOOP("Setting", "Læg tabletten ned"),
                QT_TRANSLATE_NOOP("Setting", "Samtaler starter med tabletten liggende."),
            ),
        ),
    ] = False
    source: Annotated[
        str,
        Setting(
            "where catalogues come from; also the full path of a folder",
            form="source",
            places=(_START, _PANEL),
            shown="https://example.dk/kiosk",
        ),
    ] = ""
    updates: Annotated[
        bool,
        Setting("of the program: what is published is fetched, and installed where it is set up"),
    ] = True
    report_to: Annotated[
        str,
        Setting(
            "where the day's counts are put",
            form="address",
            shown="https://example.dk/counts",
            secret=True,  # it may hold a password
        ),
    ] = ""
    dim_after_hours: Annotated[
        float, Setting("without a touch until the screen dims", unit="hours")
    ] = 2.0
    pin: Annotated[
        str,
        Setting(
            "a line that `kiosk pin` prints",
            form="hash",
            places=(_START, _PANEL),
            shown="scrypt$...",
            secret=True,
        ),
    ] = ""
    recovery: Annotated[
        str,
        Setting(
            "the other line",
            form="hash",
            places=(_START,),
            shown="scrypt$...",
            secret=True,
        ),
    ] = ""
    idle: Annotated[
        float,
        Setting(
            "without a touch until the kiosk asks",
            table="visit",
            unit="seconds",
            places=(_PANEL,),
            panel=Panel(
                QT_TRANSLATE_NOOP("Setting", "Når ingen rører skærmen"),
                QT_TRANSLATE_NOOP("Setting", "Så længe venter kiosken, før den spørger."),
                (45, 60, 90, 120),
            ),
        ),
    ] = USUAL_TIMES.idle
    dialogue: Annotated[
        float,
        Setting(
            "the same in the dialogue",
            table="visit",
            unit="seconds",
            places=(_PANEL,),
            panel=Panel(
                QT_TRANSLATE_NOOP("Setting", "I samtalen"),
                QT_TRANSLATE_NOOP("Setting", "Her venter den længere."),
                (120, 180, 300),
            ),
        ),
    ] = USUAL_TIMES.dialogue
    countdown: Annotated[
        float,
        # Less is too little for many: WCAG 2.2, 2.2.1.
        Setting("from the question until the visit ends", table="visit", unit="seconds", least=20),
    ] = USUAL_TIMES.countdown
    hold: Annotated[float, Setting('the longest "Vi taler"', table="visit", unit="seconds")] = (
        USUAL_TIMES.hold
    )
    volume: Annotated[
        int,
        Setting(
            "of the tick when a tap prints on the receipt; 0 is off",
            table="sound",
            unit="percent",
            range=(0, 100),
            places=(_PANEL,),
            panel=Panel(
                QT_TRANSLATE_NOOP("Setting", "Lyd"),
                QT_TRANSLATE_NOOP("Setting", "Et lille tik, når bonen bliver skrevet."),
                (0, 25, 50, 100),
                (
                    QT_TRANSLATE_NOOP("Setting", "Fra"),
                    QT_TRANSLATE_NOOP("Setting", "Lav"),
                    QT_TRANSLATE_NOOP("Setting", "Middel"),
                    QT_TRANSLATE_NOOP("Setting", "Høj"),
                ),
            ),
        ),
    ] = 0
    reduced_motion: Annotated[bool, Setting("nothing moves", table="screen")] = False
    inches: Annotated[
        float,
        Setting(
            "the diagonal, where it tells a wrong one",
            table="screen",
            unit="inches",
            least=5,
            shown=10.1,
        ),
    ] = 0.0
    display: Annotated[
        str,
        Setting(
            "the one to show it on, as `kiosk doctor` names it",
            table="screen",
            form="display",
            shown="eDP-1",
        ),
    ] = ""
    turn: Annotated[
        int,
        Setting(
            "clockwise, for a panel that hangs upright",
            table="screen",
            unit="degrees",
            only=(0, 90, 180, 270),
        ),
    ] = 0

    scanning: Annotated[
        float,
        Setting(
            "for a switch that is plugged in: how long the ring rests on each control",
            table="access",
            unit="seconds",
            least=0.5,
            shown=2.0,
        ),
    ] = 0.0

    @property
    def times(self) -> VisitTimes:
        """Those of a visit."""
        return VisitTimes(self.idle, self.dialogue, self.countdown, self.hold)

    def in_safe_mode(self) -> "Settings":
        """The usual settings, but the store and the PIN stay what they are."""
        return Settings(store=self.store, pin=self.pin, recovery=self.recovery)


USUAL_SETTINGS: Final = Settings()
DECLARED: Final[dict[str, Setting]] = {
    name: hint.__metadata__[0] for name, hint in Settings.__annotations__.items()
}
"""What is declared of each setting, by its name."""

PROVIDED: Final = "kiosk.toml"
CHOSEN: Final = "choices.toml"


def settings_paths(folder: Path, provided: Path | None = None) -> tuple[Path, Path]:
    """What IT provided and what was chosen on the tablet; the last counts most.

    `folder` is the data folder; `provided` stands in place of its kiosk.toml.
    """
    return provided or folder / PROVIDED, folder / CHOSEN


def apply(table: dict[str, Any], settings: Settings = USUAL_SETTINGS) -> Settings:
    """`settings` with what the table of a checked settings file says instead."""
    values: dict[str, Any] = {}
    for name, value in table.items():
        values |= value if isinstance(value, dict) else {name: value}
    return settings._replace(**values)


def as_table(values: dict[str, Any]) -> dict[str, Any]:
    """Settings by their names as a settings file has them, each in its table."""
    table: dict[str, Any] = {}
    for name, value in values.items():
        inner = DECLARED[name].table
        (table.setdefault(inner, {}) if inner else table)[name] = value
    return table
