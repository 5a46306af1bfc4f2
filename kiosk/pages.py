"""Everything that the first frame does without: the other screens and their view models."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.brightness import Backlight
from kiosk.paths import QML
from kiosk.session import clock
from kiosk.session.navigation import Route, Screen
from kiosk.session.visit import USUAL_TIMES, VisitTimes
from kiosk.viewmodels.calculator import CalculatorViewModel
from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.dialogue import DialogueViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.journey import JourneyViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.partner import PartnerViewModel
from kiosk.viewmodels.qr import QrViewModel, TakeawayViewModel
from kiosk.viewmodels.questions import QuestionsViewModel
from kiosk.viewmodels.receipt import ReceiptViewModel
from kiosk.viewmodels.story import StoryViewModel
from kiosk.viewmodels.table import TableViewModel
from kiosk.viewmodels.visit import VisitViewModel


class Pages:
    """The screens of a visit, and the visit itself.

    `times` are those of a visit, measured by the clock `now` in seconds.
    """

    def __init__(
        self,
        library: Library,
        navigation: NavigationViewModel,
        times: VisitTimes = USUAL_TIMES,
        now: Callable[[], float] = clock.now,
    ) -> None:
        self._library = library
        self._navigation = navigation
        self.backlight = Backlight()
        self.visit = VisitViewModel(times, now)
        self.table = TableViewModel(library)
        self.receipt = ReceiptViewModel(library)
        self.home = HomeViewModel(library)
        self.category = CategoryViewModel(library)
        self.partner = PartnerViewModel(library, self.receipt)
        self.dialogue = DialogueViewModel(library)
        self.questions = QuestionsViewModel(library)
        self.story = StoryViewModel(library)
        self.journey = JourneyViewModel(library)
        self.programme_code = QrViewModel(library)
        self.partner_code = QrViewModel(library)
        self.takeaway = TakeawayViewModel(library, self.receipt)
        self.calculator = CalculatorViewModel(library, self.receipt)
        self.visit.ended.connect(self.forget)

    def put_into(self, window: QQuickWindow, engine: QQmlEngine) -> None:
        """Show the pages in the place that the window has for them, and watch it for touches."""
        place = window.findChild(QQuickItem, "pages")
        assert isinstance(place, QQuickItem)
        properties = {
            "parent": place,
            "navigation": self._navigation,
            "visit": self.visit,
            "table": self.table,
            "home": self.home,
            "category": self.category,
            "partner": self.partner,
            "bon": self.receipt,
            "dialogue": self.dialogue,
            "questions": self.questions,
            "story": self.story,
            "journey": self.journey,
            "programmeCode": self.programme_code,
            "partnerCode": self.partner_code,
            "takeaway": self.takeaway,
            "calculator": self.calculator,
        }
        component = QQmlComponent(engine, QUrl.fromLocalFile(QML / "Pages.qml"))
        item = component.createWithInitialProperties(properties)
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(place)
        window.installEventFilter(self.visit)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self.visit.tick)
        self._item = item

    @property
    def settled(self) -> bool:
        """Whether no page is still arriving."""
        return bool(self._item.property("settled"))

    def show(self, route: Route) -> None:
        """Make ready what `route` shows."""
        if route.screen is not Screen.ATTRACT:
            self.visit.touch()
            self.visit.in_dialogue(route.screen is Screen.STEP)
        self.questions.hide()
        self.table.follow(route)
        match route:
            case Route(Screen.CATEGORY, str(category)):
                self.category.show(category)
            case Route(Screen.PARTNER, str(partner), category):
                self.partner.show(partner, category)
                self.partner_code.show(partner)
                self.partner.print()
            case Route(Screen.STEP, step):
                self.dialogue.show(step)
            case Route(Screen.STORY, str(story), position):
                self.story.show(story, position)
            case Route(Screen.JOURNEY, str(story)):
                self.journey.show(story)
            case Route(Screen.CALCULATOR, subject):
                self.calculator.start(subject)
            case Route(Screen.QR, detail="programme"):
                self.takeaway.show_programme()
            case Route(Screen.QR, partner):
                self.takeaway.show(partner)
        if route.screen is Screen.QR:
            self.backlight.raise_to_full()
        else:
            self.backlight.restore()

    def forget(self) -> None:
        """Wipe what the member typed or tapped, and wait for the next one."""
        self.receipt.wipe()
        self.calculator.wipe()
        self.partner.wipe()
        self.partner_code.show(None)
        self.story.wipe()
        self.journey.wipe()
        self.takeaway.show_programme()
        self.questions.wipe()
        _forget_copied_text()
        self._library.speak(self._library.first_language)
        self._navigation.reset()


def _forget_copied_text() -> None:
    """A keyboard copies from one visit and pastes in the next."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
