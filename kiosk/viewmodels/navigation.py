"""Where the member is, and how a tap leads elsewhere."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.screens import Screen
from kiosk.session.navigation import Navigation, Route
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PROGRAMME = "programme"


@QmlElement
class NavigationViewModel(QObject):
    """The route that is shown. `moved` comes before QML sees the new screen.

    `talkWanted` comes before a conversation is shown, `homeChosen` before the front page that was
    asked for is, `partnerChosen` after a partner that was tapped is; the way back to one tells none
    of them. `readingWanted` asks for the reading help, which lies over the screen.
    """

    moved = Signal(object)
    talkWanted = Signal()
    homeChosen = Signal()
    partnerChosen = Signal()
    readingWanted = Signal()
    screenChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._navigation = Navigation()

    @property
    def route(self) -> Route:
        return self._navigation.current

    @property
    def idle(self) -> bool:
        """Whether attract is shown."""
        return self.route.screen is Screen.ATTRACT

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._navigation.current.screen.value

    @Property(str, notify=screenChanged)
    def title(self) -> str:
        """What the screen is called in Danish; QML translates it."""
        return self.route.screen.danish

    @Property(bool, notify=screenChanged)
    def talking(self) -> bool:
        """Whether a conversation goes on beside what is shown."""
        return self._navigation.talking

    @Slot()
    def back(self) -> None:
        self._navigation.back()
        self._tell()

    @Slot()
    def home(self) -> None:
        self.homeChosen.emit()
        self._navigation.home()
        self._tell()

    @Slot()
    def openReading(self) -> None:
        """Ask for the reading help; on the idle screen a visit begins with it."""
        if self.idle:
            self.home()
        self.readingWanted.emit()

    @Slot(str)
    def openCategory(self, category_id: str) -> None:
        self.open(Route(Screen.CATEGORY, category_id))

    @Slot(str, str)
    def openPartner(self, partner_id: str, category_id: str) -> None:
        self.open(Route(Screen.PARTNER, partner_id, category_id))
        self.partnerChosen.emit()

    @Slot(str)
    def openQr(self, partner_id: str) -> None:
        """Show the codes of the receipt, from a partner's or, when the id is empty, the first."""
        self.open(Route(Screen.QR, partner_id or None))

    @Slot()
    def openProgramme(self) -> None:
        """Show the code of the whole programme alone."""
        self.open(Route(Screen.QR, detail=PROGRAMME))

    @Slot(str)
    def openCalculator(self, subject: str) -> None:
        """Build a year from an offer or a partner, or go on where it was left."""
        self.open(Route(Screen.CALCULATOR, subject or None))

    @Slot()
    def startDialogue(self) -> None:
        """Begin a conversation with the first step of the dialogue."""
        self.talkWanted.emit()
        self.open(Route(Screen.STEP))

    @Slot(str)
    def openStep(self, step_id: str) -> None:
        self.open(Route(Screen.STEP, step_id))

    @Slot(str, int)
    def openStory(self, story_id: str, position: int) -> None:
        self.open(Route(Screen.STORY, story_id, str(position)))

    @Slot(str)
    def openJourney(self, story_id: str) -> None:
        self.open(Route(Screen.JOURNEY, story_id))

    def open(self, route: Route) -> None:
        self._navigation.open(route)
        self._tell()

    def reset(self) -> None:
        """Return to attract."""
        self._navigation.reset()
        self._tell()

    def _tell(self) -> None:
        self.moved.emit(self.route)
        self.screenChanged.emit()
