"""One setting of the panel, as it is declared."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.languages import Language
from kiosk.settings.declaring import Panel
from kiosk.settings.values import DECLARED, Settings
from kiosk.viewmodels.format import NO_BREAK_SPACE
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import ChoiceRow, rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class KeepsSettings(Protocol):
    """Where settings are kept."""

    @property
    def settings(self) -> Settings: ...
    def choose(self, **choices: Any) -> Settings: ...


@QmlElement
class SettingViewModel(QObject):
    """A switch, or a few values to choose between: the declared ones, and the one that holds.

    `library` has the languages, `choices` the setting `name`, which has a `Panel`. `take` is given
    the values that are chosen, by their names.
    """

    changed = Signal()
    options = rows_of(ChoiceRow)
    """What there is to choose between; nothing for a switch."""

    def __init__(
        self, name: str, library: Library, choices: KeepsSettings, take: Callable[..., None]
    ) -> None:
        super().__init__()
        panel = DECLARED[name].panel
        assert panel
        self.name = name
        self._panel: Panel = panel
        self._library = library
        self._choices = choices
        self._take = take
        self.refresh()

    @Property(str, notify=changed)
    def label(self) -> str:
        return _translated(self._panel.label)

    @Property(str, notify=changed)
    def about(self) -> str:
        return _translated(self._panel.about)

    @Property(bool, constant=True)
    def isSwitch(self) -> bool:
        return not self._panel.choices

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the switch is on."""
        return self._value is True

    @Property(str, notify=changed)
    def current(self) -> str:
        """The key of the option that holds."""
        return _key(self._value)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Let the option of this key hold."""
        value = next(value for value in self._values if _key(value) == key)
        self._take(**{self.name: value})

    @Slot()
    def toggle(self) -> None:
        """Turn the switch."""
        self._take(**{self.name: not self._value})

    def refresh(self) -> None:
        """Show what holds now, in the language that holds now."""
        self.options.replace([ChoiceRow(_key(v), self._called(v)) for v in self._values])
        self.changed.emit()

    @property
    def _value(self) -> Any:
        return getattr(self._choices.settings, self.name)

    @property
    def _values(self) -> list[Any]:
        declared = self._panel.choices
        if self.name == "language":  # those that the catalogue has words in
            return list(self._library.catalogue.languages())
        if not declared or self._value in declared:
            return list(declared)
        return sorted({*declared, self._value})

    def _called(self, value: Any) -> str:
        words = dict(zip(self._panel.choices, self._panel.words, strict=False))
        if value in words:
            return _translated(words[value])
        if self.name == "language":
            return next(known.own_name for known in Language if known == value)
        match DECLARED[self.name].unit:
            case "percent":
                return f"{value}{NO_BREAK_SPACE}%"
            case "seconds" if value % 60:
                return self.tr("{n} sek.").replace("{n}", f"{value:g}")
            case "seconds":
                return self.tr("{n} min.").replace("{n}", f"{value / 60:g}")
        return str(value)


def _key(value: Any) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _translated(declared: str) -> str:
    return QCoreApplication.translate("Setting", declared)
