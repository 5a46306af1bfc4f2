"""The catalogue that the screens show, and the language they show it in."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.format import Format

if TYPE_CHECKING:
    from kiosk.domain.partner import Offer
    from kiosk.viewmodels.catalogue import Catalogue

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Library(QObject):
    """Holds the open catalogue and tells the screens when it or its language changes.

    `first_language` is the one that each visit begins in.
    `clock` tells the day; the tour and the tests give a fixed one.
    """

    changed = Signal()

    def __init__(self, catalogue: "Catalogue", today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.clock = today
        self._region = ""
        self.catalogue = catalogue  # `today` asks it
        self.catalogue = catalogue.seen_from(self.today, self._region, self._quote)
        self.first_language = catalogue.language
        self.format = Format(catalogue.language)
        self._stale = False

    def today(self) -> date:
        """The day that offers are judged by: that of the clock, but the catalogue is not older.

        A tablet whose clock has no battery starts years behind.
        """
        return max(self.clock(), self.catalogue.info.released)

    @Property(int, notify=changed)
    def revision(self) -> int:
        """The catalogue's revision, another one for each catalogue."""
        return self.catalogue.info.revision

    @property
    def language(self) -> str:
        return self.catalogue.language

    @property
    def own(self) -> "Catalogue":
        """The catalogue in the language that visits begin in, which the ambassador reads."""
        return self.catalogue.with_language(self.first_language)

    def beside(self, own: str) -> str:
        """What stands small beside what is said to the member: `own`, unless both speak that."""
        return "" if self.language == self.first_language else own

    @property
    def caution(self) -> str:
        """What stands beside rates that may have changed: empty while they can be vouched for."""
        if not self._stale:
            return ""
        address = self.catalogue.programme().address.removeprefix("https://")
        return self.tr("Se den aktuelle sats på {address}").replace("{address}", address)

    def judge(self, stale: bool) -> None:
        """Note whether the catalogue is older than it may be."""
        if stale != self._stale:
            self._stale = stale
            self.changed.emit()

    def speak(self, language: str) -> None:
        """Show the catalogue in `language`."""
        if language != self.language:
            self.take(self.catalogue.with_language(language))

    def narrow(self, region: str) -> None:
        """Show what there is in a region, as offers name it; "" is everywhere."""
        if region != self._region:
            self._region = region
            self.take(self.catalogue)

    def take(self, catalogue: "Catalogue") -> None:
        """Show another catalogue from now on."""
        self.catalogue = catalogue.seen_from(self.today, self._region, self._quote)
        self.format = Format(catalogue.language)
        self.changed.emit()

    def _quote(self, language: str, offer: "Offer", what: str) -> str:
        from kiosk.viewmodels.offer_words import quoted

        return quoted(offer, what, self.today(), Format(language))
