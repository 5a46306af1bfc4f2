"""The composition root: builds the kiosk once. Only the commands import it."""

import os
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSize, QTimer, QTranslator, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.base.paths import ASSETS, I18N, QML
from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.languages import BASE_LANGUAGE
from kiosk.domain.screens import Screen
from kiosk.session import clock
from kiosk.session.navigation import Route
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.window import Look, WindowViewModel

if TYPE_CHECKING:
    from kiosk.app.ambassador import Ambassador
    from kiosk.app.exporting import Exporting, Target
    from kiosk.app.pages import Pages
    from kiosk.export.status import TabletStatus
    from kiosk.session.tally import Tally
    from kiosk.settings.files import SettingsFiles
    from kiosk.viewmodels.safe_mode import SafeModeViewModel
    from kiosk.viewmodels.updates import UpdatesViewModel


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
    paths: Iterable[Path],
    language: str = BASE_LANGUAGE,
    start_log: Callable[[], None] = lambda: None,
) -> CatalogueRepository | None:
    """The first of `paths` that is a whole catalogue.

    Each that is not is told in the log, after `start_log` was called.
    """
    for path in paths:
        try:
            return CatalogueRepository.open(path, language)
        except CatalogueError as error:
            import logging

            start_log()
            logging.getLogger(__name__).error("the catalogue %s cannot be used: %s", path, error)
    return None


class Kiosk:
    """Everything that lives as long as the program: the engine, the view models and the window.

    `size` is the window's in device-independent px, None for the whole screen. `today` is the day
    that offers are judged by. `still` stops all movement. `now` measures a visit in seconds, and
    `moment` is the clock on the wall. `closable` gives the window a frame to close it by. `data` is
    the folder where settings, notes and counts are kept, None keeps none; `provided` is read in
    place of its kiosk.toml. `text_size` is that of the first frame, in percent. In `safe` mode the
    usual settings hold.

    `updates` tells the panel of the catalogue's updates; set it before `ambassador` is asked for.
    """

    def __init__(
        self,
        catalogue: CatalogueRepository,
        size: QSize | None = None,
        today: Callable[[], date] = date.today,
        still: bool = False,
        now: Callable[[], float] = clock.now,
        closable: bool = False,
        data: Path | None = None,
        moment: Callable[[], datetime] = datetime.now,
        provided: Path | None = None,
        text_size: int = 100,
        safe: bool = False,
    ) -> None:
        self._data = data
        self._provided = provided
        self._safe = safe
        self.updates: UpdatesViewModel | None = None
        self._moment = moment
        self.library = Library(catalogue, today)
        self._waiting: CatalogueRepository | None = None
        self.now = now
        self.engine = new_engine()
        self._translator = QTranslator()
        self._translate()
        # Before any view model follows the library: they find their words translated already.
        self.library.changed.connect(self._translate)
        self.navigation = NavigationViewModel()
        self.attract = AttractViewModel(self.library)
        self.frame = WindowViewModel(Look(still, text_size / 100))
        properties: dict[str, object] = {
            "library": self.library,
            "attract": self.attract,
            "navigation": self.navigation,
            "vm": self.frame,
            "closable": closable,
        }
        self.window = load_window(self.engine, "Main.qml", properties, size)
        self.navigation.moved.connect(self._show)

    @cached_property
    def settings_files(self) -> "SettingsFiles":
        """The settings."""
        from kiosk.settings.files import SettingsFiles

        return SettingsFiles(self._data, self._provided)

    @cached_property
    def tally(self) -> "Tally":
        """What is counted of the visits."""
        from kiosk.session.tally import Tally

        files = self.settings_files  # built here, not in the tally's thread
        return Tally(self._data, self._moment, store=lambda: files.settings.store)

    @cached_property
    def exporting(self) -> "Exporting | None":
        """How the counts leave the tablet; None where no folder keeps them."""
        from kiosk.app.exporting import Exporting

        if self._data is None:
            return None
        data, files = self._data, self.settings_files

        def status(tablet: str) -> "TabletStatus":
            from kiosk.app.condition import condition

            return condition(tablet, files.settings, data, self._moment().astimezone())

        return Exporting(
            self.tally, data, lambda: self.library.catalogue.path, self._target, status=status
        )

    def complete(self) -> None:
        """Let the idle screen have all that its first frame did without."""
        if not self.frame.look.ready:
            load_fonts(OTHER_FONTS)
            add_pictures(self.engine, self.library)
            self.frame.look = self.frame.look._replace(ready=True)

    @cached_property
    def pages(self) -> "Pages":
        """The screens of a visit, built when they are first asked for."""
        from kiosk.app.pages import Pages
        from kiosk.device.backlight import Backlight

        self.complete()
        save = self.exporting.save if self.exporting else None
        pages = Pages(
            *(self.library, self.frame, self.navigation, self.tally, save),
            *(Backlight(data=self._data), self._moment, self.now),
        )
        pages.put_into(self.window, self.engine)
        if self._data is not None:
            settings = self.settings_files.settings
            pages.use(settings.in_safe_mode() if self._safe else settings)
        return pages

    @cached_property
    def ambassador(self) -> "Ambassador":
        """What the hidden gesture leads to, built when it is first asked for."""
        from kiosk.app.ambassador import Ambassador

        ambassador = Ambassador(
            *(self.library, self.frame, self.navigation, self.pages, self.settings_files),
            *(self.tally, self.updates, self._data, self.now, self._moment),
        )
        ambassador.put_into(self.window, self.engine)
        return ambassador

    def bring(self, catalogue: CatalogueRepository) -> None:
        """Show `catalogue` when nobody is there: at once, or after the visit that is going on."""
        if self._waiting:
            self._waiting.close()
        self._waiting = catalogue
        self._change()

    def tell_safe_mode(self) -> "SafeModeViewModel":
        """Say on the idle screen that the kiosk crashed and runs in safe mode."""
        from PySide6.QtQml import QQmlComponent
        from PySide6.QtQuick import QQuickItem

        from kiosk.viewmodels.safe_mode import SafeModeViewModel

        _ = self.pages  # brings the pictures and fonts
        self._safe_mode = SafeModeViewModel()
        component = QQmlComponent(self.engine, QUrl.fromLocalFile(QML / "SafeMode.qml"))
        place = self.window.findChild(QQuickItem, "attract")
        properties = {"parent": place, "vm": self._safe_mode}
        item = component.createWithInitialProperties(properties)
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(place)
        return self._safe_mode

    def dim(self, dim: bool) -> None:
        """Make the idle screen dark, or bright again."""
        self.frame.look = self.frame.look._replace(dim=dim)

    def recover(self) -> None:
        """Forget the visit, whatever state a bug left it in, and show attract."""
        if "ambassador" in self.__dict__:  # a start may not have come so far
            self.ambassador.door.lock()
        self.pages.visit.end()
        self.pages.forget()

    def close(self) -> None:
        """Take the window down before the view models that it shows.

        None of them acts again: a visit that ends by itself would ask the closed catalogue.
        """
        built = [self.__dict__[part] for part in ("pages", "ambassador") if part in self.__dict__]
        for held in (value for part in built for value in vars(part).values()):
            for timer in held.findChildren(QTimer) if isinstance(held, QObject) else ():
                timer.stop()
        if "pages" in self.__dict__:
            self.pages.close()
            self.tally.close()
        shiboken6.delete(self.engine)
        QGuiApplication.removeTranslator(self._translator)
        self.library.catalogue.close()

    def _target(self) -> "Target":
        """Where the settings say that counts are sent."""
        from kiosk.app.exporting import Target

        settings = self.settings_files.settings
        return Target(settings.store, settings.report_to)

    def _show(self, route: Route) -> None:
        self.pages.show(route)
        self._change()

    def _change(self) -> None:
        """Show the catalogue that waits. The old one closes when its last picture has been read."""
        if self._waiting and self.navigation.route.screen is Screen.ATTRACT:
            self.library.take(self._waiting)
            self._waiting = None

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
    """An engine that finds the product's modules, and the fonts of the first frame.

    Qt crashes on a damaged file of its caches, each time anew: it keeps none, and reads of what is
    compiled only what lies beside the QML files, as the package has it.
    """
    os.environ["QML_DISK_CACHE"] = "aot,qmlc-read"
    os.environ["QML_DISK_CACHE_PATH"] = str(QML)
    os.environ["QSG_RHI_DISABLE_DISK_CACHE"] = "1"
    load_fonts(FIRST_FONTS)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    return engine


def add_pictures(engine: QQmlEngine, library: Library | None) -> None:
    """Let QML draw the product's own drawings, codes, and the pictures of the catalogue shown."""
    from kiosk.viewmodels.images import CataloguePictures, OwnDrawings, PictureProvider, draw_code

    engine.addImageProvider("asset", PictureProvider(OwnDrawings(ASSETS)))
    engine.addImageProvider("qr", PictureProvider(draw_code, private=True))
    if library is not None:
        engine.addImageProvider("catalogue", PictureProvider(CataloguePictures(library)))


def load_window(
    engine: QQmlApplicationEngine,
    name: str,
    properties: dict[str, object],
    size: QSize | None,
) -> QQuickWindow:
    """Load the window in the file `name` and show it, fullscreen where `size` is None.

    That is on the first display alone, where the session lets a window choose.
    """
    screen = QGuiApplication.primaryScreen().geometry()
    room = size or screen
    place = {"width": room.width(), "height": room.height()}
    if size is None:
        place |= {"x": screen.x(), "y": screen.y()}
    engine.setInitialProperties({**properties, **place})
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


def show_trouble() -> QQmlApplicationEngine:
    """Show the one screen that needs no catalogue; it lives as long as the engine returned."""
    engine = new_engine()
    add_pictures(engine, None)
    load_window(engine, "Trouble.qml", {}, None)
    return engine
