"""Table mode: the tablet lies between the two, and each has a half of the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.screens import Screen
from kiosk.domain.talk import Step
from kiosk.session.navigation import Route
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property

if TYPE_CHECKING:
    from kiosk.viewmodels.catalogue import Catalogue

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_CUES = {
    Screen.HOME: "cue-home",
    Screen.CATEGORY: "cue-category",
    Screen.PARTNER: "cue-partner",
    Screen.CALCULATOR: "cue-calculator",
    Screen.STORY: "cue-story",
    Screen.JOURNEY: "cue-journey",
    Screen.QR: "cue-qr",
}


@QmlElement
class TableViewModel(QObject):
    """Whether the tablet lies flat, which way the member's half turns, and the ambassador's cue.

    It lies only where there is room for two halves, which QML tells; `begins_flat` is whether
    conversations begin with the tablet lying down.
    The cue follows what the member sees; a screen without one keeps that of the last step.
    """

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self.begins_flat = False
        self._flat = False
        self._roomy = True
        self._turned = True
        self._route = Route(Screen.ATTRACT)
        self._step_id: str | None = None
        library.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def flat(self) -> bool:
        return self._flat

    @Property(bool, notify=changed)
    def turned(self) -> bool:
        """Whether the member sits opposite, so that the member's half is upside down."""
        return self._turned

    @Property(str, notify=changed)
    def say(self) -> str:
        """What the ambassador may say, as a quotation in the member's language."""
        return self._library.format.quoted(self._say(self._library.catalogue))

    @Property(str, notify=changed)
    def ownSay(self) -> str:
        """The same in the tablet's language; empty where the member's is that."""
        return self._library.beside(self._say(self._library.own))

    @Property(str, notify=changed)
    def remember(self) -> str:
        """What is for the ambassador alone, in the tablet's language."""
        own = self._library.own
        return self._cue(own, "remember", self._step(own).remember)

    @Property(bool, notify=changed)
    def roomy(self) -> bool:
        """Whether the screen has room for two halves."""
        return self._roomy

    @Slot(bool)
    def tellRoom(self, roomy: bool) -> None:
        self._roomy = roomy
        self._set(self._flat and roomy)
        self.changed.emit()

    @Slot()
    def lay(self) -> None:
        self._set(self._roomy)

    @Slot()
    def start(self) -> None:
        """A conversation begins: the tablet lies down where that is how they begin."""
        if self.begins_flat:
            self.lay()

    @Slot()
    def lift(self) -> None:
        self._set(False)

    @Slot()
    def turn(self) -> None:
        """The member has walked round the table."""
        self._turned = not self._turned
        self.changed.emit()

    def follow(self, route: Route) -> None:
        """The member's half shows `route`; back on attract the tablet stands up again."""
        self._route = route
        if route.screen is Screen.STEP:
            self._step_id = route.subject
        elif route.screen is Screen.ATTRACT:
            self._step_id = None
            self._set(False)
        self.changed.emit()

    def _say(self, catalogue: "Catalogue") -> str:
        return self._cue(catalogue, "say", self._step(catalogue).say)

    def _step(self, catalogue: "Catalogue") -> Step:
        steps = catalogue.steps()
        return next((step for step in steps if step.id == self._step_id), steps[0])

    def _cue(self, catalogue: "Catalogue", part: str, fallback: str) -> str:
        notices = catalogue.programme().notices
        cue = _CUES.get(self._route.screen, "")
        if self._route.screen is Screen.PARTNER and not self._rate_known:
            cue += "-unknown"
        return notices.get(f"{cue}-{part}", fallback)

    @property
    def _rate_known(self) -> bool:
        partner = self._library.catalogue.partner(self._route.subject or "")
        offer = partner.headline(self._route.detail, self._library.today())
        return offer is not None and offer.rate is not None

    def _set(self, flat: bool) -> None:
        if flat != self._flat:
            self._flat = flat
            self._turned = True
            self.changed.emit()
