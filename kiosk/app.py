"""The composition root: builds the kiosk once. Only the commands import it."""

import gc
import logging
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, QTimer, QTranslator, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.brightness import Backlight
from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.paths import ASSETS, I18N, QML, SHIPPED_CATALOGUE
from kiosk.session import clock
from kiosk.session.navigation import Route, Screen
from kiosk.session.visit import USUAL_TIMES, VisitTimes
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.images import AssetFiles, QrProvider, SvgProvider
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.navigation import NavigationViewModel

_LOG = logging.getLogger(__name__)

SOURCE_LANGUAGE = "da"

FIRST_FONTS = (
    "besley-latin-800-normal",
    "atkinson-hyperlegible-next-latin-400-normal",
    "atkinson-hyperlegible-next-latin-700-normal",
)
"""The fonts of the idle screen's words; each costs more than a millisecond."""

OTHER_FONTS = (
    "besley-latin-700-normal",
    "atkinson-hyperlegible-next-latin-600-normal",
    "sometype-mono-latin-500-normal",
    "sometype-mono-latin-700-normal",
)


def open_catalogue(
    paths: Iterable[Path], language: str = SOURCE_LANGUAGE
) -> CatalogueRepository | None:
    """The first of `paths` that is a whole catalogue; each that is not is told in the log."""
    for path in paths:
        try:
            return CatalogueRepository.open(path, language)
        except CatalogueError as error:
            _LOG.error("the catalogue %s cannot be used: %s", path, error)
    return None


class Kiosk:
    """Everything that lives as long as the program: the engine, the view models and the window.

    `size` is the window's in device-independent px, None for the whole screen. `today` is the day
    that offers are judged by. `still` stops all movement. `times` are those of a visit, measured
    by the clock `now` in seconds.
    """

    def __init__(
        self,
        catalogue: CatalogueRepository,
        size: QSize | None = None,
        today: Callable[[], date] = date.today,
        still: bool = False,
        times: VisitTimes = USUAL_TIMES,
        now: Callable[[], float] = clock.now,
    ) -> None:
        self.library = Library(catalogue, today)
        self._language = catalogue.language
        self._times = times
        self._now = now
        self.engine = new_engine()
        self.engine.addImageProvider("catalogue", SvgProvider(self._picture))
        self._translator = QTranslator()
        self._translate()
        # Before any view model follows the library: they find their words translated already.
        self.library.changed.connect(self._translate)
        self.navigation = NavigationViewModel()
        self.attract = AttractViewModel(self.library)
        properties: dict[str, object] = {
            "attract": self.attract,
            "navigation": self.navigation,
            "still": still,
        }
        self.window = load_window(self.engine, "Main.qml", properties, size)
        self.pages: QQuickItem | None = None
        self.navigation.moved.connect(self._show)

    def load_pages(self) -> None:
        """Build what the first frame does not need: all other screens and their view models."""
        if self.pages is not None:
            return
        from kiosk.viewmodels.calculator import CalculatorViewModel
        from kiosk.viewmodels.category import CategoryViewModel
        from kiosk.viewmodels.dialogue import DialogueViewModel
        from kiosk.viewmodels.home import HomeViewModel
        from kiosk.viewmodels.journey import JourneyViewModel
        from kiosk.viewmodels.partner import PartnerViewModel
        from kiosk.viewmodels.qr import QrViewModel, TakeawayViewModel
        from kiosk.viewmodels.questions import QuestionsViewModel
        from kiosk.viewmodels.receipt import ReceiptViewModel
        from kiosk.viewmodels.story import StoryViewModel
        from kiosk.viewmodels.table import TableViewModel
        from kiosk.viewmodels.visit import VisitViewModel

        load_fonts(OTHER_FONTS)
        self.visit = VisitViewModel(self._times, self._now)
        self.window.installEventFilter(self.visit)
        self.visit.ended.connect(self._forget)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self.visit.tick)
        self.table = TableViewModel(self.library)
        self.navigation.moved.connect(self.table.follow)
        self.backlight = Backlight()
        self.receipt = ReceiptViewModel(self.library)
        self.home = HomeViewModel(self.library)
        self.category = CategoryViewModel(self.library)
        self.partner = PartnerViewModel(self.library, self.receipt)
        self.dialogue = DialogueViewModel(self.library)
        self.questions = QuestionsViewModel(self.library)
        self.story = StoryViewModel(self.library)
        self.journey = JourneyViewModel(self.library)
        self.programme_code = QrViewModel(self.library)
        self.partner_code = QrViewModel(self.library)
        self.takeaway = TakeawayViewModel(self.library, self.receipt)
        self.calculator = CalculatorViewModel(self.library, self.receipt)
        properties = {
            "navigation": self.navigation,
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
        place = self.window.findChild(QQuickItem, "pages")
        assert isinstance(place, QQuickItem)
        component = QQmlComponent(self.engine, QUrl.fromLocalFile(QML / "Pages.qml"))
        pages = component.createWithInitialProperties({**properties, "parent": place})
        assert isinstance(pages, QQuickItem), component.errorString()
        pages.setParent(place)
        self.pages = pages
        self.window.setProperty("ready", True)

    def close(self) -> None:
        """Take the window down before the view models that it shows."""
        shiboken6.delete(self.engine)
        QGuiApplication.removeTranslator(self._translator)
        self.library.catalogue.close()

    def _forget(self) -> None:
        """Wipe what the member typed or tapped, and wait for the next one."""
        self.receipt.wipe()
        self.calculator.wipe()
        self.takeaway.show_programme()
        self.questions.wipe()
        self.library.speak(self._language)
        self.navigation.reset()

    def _show(self, route: Route) -> None:
        self.load_pages()
        if route.screen is not Screen.ATTRACT:
            self.visit.touch()
            self.visit.in_dialogue(route.screen is Screen.STEP)
        self.questions.hide()
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

    def _picture(self, name: str) -> bytes:
        return self.library.catalogue.picture(name)

    def _translate(self) -> None:
        if self._translator is not None:
            QGuiApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        if self._translator.load(f"kiosk_{self.library.language}", str(I18N)):
            QGuiApplication.installTranslator(self._translator)
        self.engine.retranslate()


def load_fonts(names: Iterable[str]) -> None:
    """Give Qt the product's own fonts, by the names of their files."""
    for name in names:
        QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"{name}.ttf"))


def new_engine() -> QQmlApplicationEngine:
    """An engine that finds the product's modules, drawings and fonts."""
    load_fonts(FIRST_FONTS)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("asset", SvgProvider(AssetFiles(ASSETS)))
    engine.addImageProvider("qr", QrProvider())
    return engine


def load_window(
    engine: QQmlApplicationEngine,
    name: str,
    properties: dict[str, object],
    size: QSize | None,
) -> QQuickWindow:
    """Load the window in the file `name` and show it, fullscreen where `size` is None."""
    screen = QGuiApplication.primaryScreen().size()
    room = size or screen
    engine.setInitialProperties({**properties, "width": room.width(), "height": room.height()})
    engine.load(QUrl.fromLocalFile(QML / name))
    if not engine.rootObjects():
        raise RuntimeError(f"{name} could not be loaded")
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    if size is None:
        window.showFullScreen()
    else:
        window.show()
    return window


def run(paths: Iterable[Path], language: str) -> int:
    """Open the kiosk on the first whole catalogue of `paths` and stay until it is closed."""
    app = QGuiApplication(sys.argv[:1])
    catalogue = open_catalogue([*paths, SHIPPED_CATALOGUE], language)
    if catalogue is None:
        engine = new_engine()
        trouble = load_window(engine, "Trouble.qml", {}, None)
        code = app.exec()
        trouble.close()
        return code
    kiosk = Kiosk(catalogue)

    def finish() -> None:
        kiosk.load_pages()
        gc.enable()

    _after_first_frame(kiosk.window, finish)
    code = app.exec()
    kiosk.close()
    return code


def _after_first_frame(window: QQuickWindow, action: Callable[[], None]) -> None:
    def once() -> None:
        window.frameSwapped.disconnect(once)
        QTimer.singleShot(0, action)

    window.frameSwapped.connect(once)
