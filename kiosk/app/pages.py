"""Everything that the first frame does without: the other screens and their view models."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.announcing import Announcing
from kiosk.app.frames import NextFrame
from kiosk.app.read_aloud import ReadAloud
from kiosk.app.screens import screens
from kiosk.base.jobs import Jobs
from kiosk.base.memory import give_back, overwrite_free_objects, overwrite_freed
from kiosk.base.paths import I18N, QML
from kiosk.device.backlight import Backlight
from kiosk.device.sound import Sound
from kiosk.device.taps import Taps
from kiosk.device.voice import has_voice
from kiosk.domain.screens import Screen
from kiosk.session import clock
from kiosk.session.counting import VisitCounting
from kiosk.session.navigation import Route
from kiosk.session.tally import Tally
from kiosk.session.visit import USUAL_TIMES
from kiosk.settings.values import Settings
from kiosk.viewmodels.aloud import AloudViewModel
from kiosk.viewmodels.announcements import AnnouncementsViewModel
from kiosk.viewmodels.calculator import CalculatorViewModel
from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.dialogue import DialogueViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.journey import JourneyViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.life import LifeViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.own_words import OwnWordsViewModel
from kiosk.viewmodels.partner import PartnerViewModel
from kiosk.viewmodels.qr import QrViewModel, TakeawayViewModel
from kiosk.viewmodels.questions import QuestionsViewModel
from kiosk.viewmodels.reading import Legibility, ReadingViewModel
from kiosk.viewmodels.receipt import ReceiptViewModel
from kiosk.viewmodels.report import ReportViewModel, Saved
from kiosk.viewmodels.story import StoryViewModel
from kiosk.viewmodels.table import TableViewModel
from kiosk.viewmodels.thanks import ThanksViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.window import WindowViewModel

if TYPE_CHECKING:
    from kiosk.aloud.scanner import Scanner


class Pages:
    """The screens of a visit, and the visit itself.

    A visit is measured by the clock `now` in seconds. What happens is counted in `tally`, and
    `save` writes its counts to files, where that can be done.
    """

    def __init__(
        self,
        library: Library,
        frame: WindowViewModel,
        navigation: NavigationViewModel,
        tally: Tally,
        save: Callable[[], Saved] | None,
        backlight: Backlight,
        moment: Callable[[], datetime],
        now: Callable[[], float] = clock.now,
    ) -> None:
        self.library = library
        self.now = now
        self._frame = frame
        self._still = frame.look.still
        self._hints = QGuiApplication.styleHints()  # kept: what it gives goes with it
        self._accessibility = self._hints.accessibility()
        self.navigation = navigation
        self.backlight = backlight
        self.sound = Sound()
        self.life = LifeViewModel(now)
        self.visit = VisitViewModel(USUAL_TIMES, now)
        self.life.felt.connect(self.visit.feel)
        self.thanks = ThanksViewModel(now)
        self.reading = ReadingViewModel(frame)
        self.aloud = AloudViewModel(frame, has_voice)
        self.announcements = AnnouncementsViewModel()
        self.table = TableViewModel(library)
        self.receipt = ReceiptViewModel(library)
        self.own_words = OwnWordsViewModel(library, I18N)
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
        self.screens = screens(self)
        self.jobs = Jobs()
        self.report = ReportViewModel(library, tally, save, self.jobs, moment)
        self.scanner: Scanner | None = None
        self._counting = VisitCounting(tally.add, moment)
        self._count()
        self.announcing = Announcing(self)
        self.visit.ended.connect(self.forget)
        self.visit.finished.connect(self._thank)
        self.thanks.over.connect(self._see_off)
        navigation.talkWanted.connect(self._make_room_for_talk)
        navigation.homeChosen.connect(self.home.wipe)
        navigation.readingWanted.connect(self.reading.show)
        navigation.partnerChosen.connect(self.partner.print)
        self.receipt.written.connect(self.sound.play)

    def put_into(self, window: QQuickWindow, engine: QQmlEngine) -> None:
        """Show the pages in the place that the window has for them, and watch it for touches."""
        place = window.findChild(QQuickItem, "pages")
        assert isinstance(place, QQuickItem)
        properties = {
            "parent": place,
            "frame": self._frame,
            "navigation": self.navigation,
            "life": self.life,
            "visit": self.visit,
            "thanks": self.thanks,
            "ownWords": self.own_words,
            "table": self.table,
            "reading": self.reading,
            "aloud": self.aloud,
            "announcements": self.announcements,
            "bon": self.receipt,
            "questions": self.questions,
            "programmeCode": self.programme_code,
            "partnerCode": self.partner_code,
        }
        # Pages.qml knows each screen's view model by the screen's key.
        properties |= {screen.value: line.view_model for screen, line in self.screens.items()}
        component = QQmlComponent(engine, QUrl.fromLocalFile(QML / "Pages.qml"))
        item = component.createWithInitialProperties(properties)
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(place)
        item.setProperty("built", True)
        self._item, self._window, self._engine = item, window, engine
        self.taps = Taps(window, self._frame, lambda: self.navigation.idle)
        self._frame.look = self._frame.look._replace(taps=self.taps)
        window.installEventFilter(self.visit)
        window.installEventFilter(self.life)
        self.read_aloud = ReadAloud(self, self._frame, window, engine)
        self.reading.changed.connect(self._scan)
        _app().applicationStateChanged.connect(self.visit.tick)
        self._accessibility.contrastPreferenceChanged.connect(self._take_contrast)

    def make_whole(self) -> None:
        """Have the types of every page read, as those that a start's tap may lead to are there."""
        self._item.setProperty("whole", True)

    @property
    def settled(self) -> bool:
        """Whether no page is still arriving."""
        return self._frame.settled

    def use(self, settings: Settings) -> None:
        """Let `settings` hold from now on; no visit may be running."""
        self.library.first_language = settings.language
        self.library.narrow(settings.region)
        self.library.speak(settings.language)
        self.visit.use(settings.times)
        self.table.begins_flat = settings.table_mode
        self.sound.volume = settings.volume
        self._frame.look = self._frame.look._replace(inches=settings.inches)
        self.reading.use(
            Legibility(
                size=settings.text_size,
                still=self._still or settings.reduced_motion,
                contrast=self._wants_contrast,
                pace=settings.scanning,
            )
        )

    def show(self, route: Route) -> None:
        """Make ready what `route` shows."""
        self.thanks.leave()
        if route.screen is not Screen.ATTRACT:
            self.visit.touch()
            self.visit.in_dialogue(route.screen is Screen.STEP)
        self.questions.hide()
        self.reading.hide()
        self.table.follow(route)
        line = self.screens.get(route.screen)
        if line:
            line.ready(route)
        if line and line.scanned():
            self.backlight.raise_to_full()
        else:
            self.backlight.restore()

    def _thank(self) -> None:
        """Forget the visit, and thank for it as the member reads: in that language and size."""
        language, reading = self.library.language, self.reading.chosen
        turned = self.table.flat and self.table.turned
        self.visit.end()
        self.library.speak(language)
        self.reading.chosen = reading
        self._frame.look = self._frame.look._replace(thanking=True)
        self.backlight.raise_to_full()
        self.thanks.say(turned)

    def _see_off(self) -> None:
        """The thanks are gone: the idle screen is as it was before the visit."""
        self._frame.look = self._frame.look._replace(thanking=False)
        self.reading.wipe()
        self.library.speak(self.library.first_language)
        self.backlight.restore()

    def _make_room_for_talk(self) -> None:
        """A conversation that begins where somebody talked, or left a receipt, is with another.

        Its language, and how it is read, are what was chosen for it just before.
        """
        if self._counting.talked or not self.receipt.receipt.empty:
            language, reading = self.library.language, self.reading.chosen
            self.visit.end()
            self.library.speak(language)
            self.reading.chosen = reading

    @property
    def _wants_contrast(self) -> bool:
        """Whether the desktop, where there is one, is set to more contrast."""
        wanted = self._accessibility.contrastPreference()
        return wanted is Qt.ContrastPreference.HighContrast

    def _take_contrast(self) -> None:
        self.reading.use(self.reading.usual._replace(contrast=self._wants_contrast))

    def _scan(self) -> None:
        """Have what walks with the ring from when it is first wanted."""
        if self.reading.pace and self.scanner is None:
            from kiosk.aloud.scanner import Scanner

            self.scanner = Scanner(
                *(self._window, self.reading, self._frame, self.navigation, self.visit, self.taps),
                (self.read_aloud.two_fingers, self.life),
            )

    def close(self) -> None:
        """Wait until no work is going on, and leave the screen as bright as it was found."""
        _app().applicationStateChanged.disconnect(self.visit.tick)
        self._accessibility.contrastPreferenceChanged.disconnect(self._take_contrast)
        self.backlight.restore()
        self.sound.stop()
        self.read_aloud.close()
        self.jobs.wait()

    def _count(self) -> None:
        """Let the counting follow the visit; it hears of its end before all is forgotten."""
        self.navigation.screenChanged.connect(self._count_screen)
        self.library.changed.connect(self._count_language)
        self.takeaway.changed.connect(self._count_code)
        self.questions.changed.connect(self._count_questions)
        self.visit.ended.connect(self._counting.end)

    def _count_screen(self) -> None:
        step, language = self.dialogue.number, self.library.language
        self._counting.saw(self.navigation.route, step, language)
        self._count_code()

    def _count_language(self) -> None:
        self._counting.spoke(self.library.language)

    def _count_code(self) -> None:
        if self.navigation.route.screen is Screen.QR:
            self._counting.showed_code(self.takeaway.partner_id)

    def _count_questions(self) -> None:
        self._counting.asked(self.questions.asked)

    def forget(self) -> None:
        """Wipe what the member typed or tapped, and wait for the next one."""
        self.receipt.wipe()
        for line in self.screens.values():
            line.forget()
        self.questions.wipe()
        self.reading.wipe()
        _forget_copied_text()
        self.library.speak(self.library.first_language)
        self.navigation.reset()
        self.rest()

    def rest(self) -> None:
        """Give back what the screens left behind took, unless somebody comes meanwhile.

        They are deleted before the next frame, and that frame lets their pictures go.
        """
        QTimer.singleShot(0, self._window, self._await_frame)

    def _await_frame(self) -> None:
        NextFrame(self._window, self._give_back)
        self._window.update()

    def _give_back(self) -> None:
        if self.navigation.idle:
            self._window.releaseResources()
            self._engine.collectGarbage()
            overwrite_free_objects()
            give_back()
            # What Qt still deletes is overwritten too.
            QTimer.singleShot(0, lambda: overwrite_freed(False))


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


def _forget_copied_text() -> None:
    """A keyboard copies from one visit and pastes in the next."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
