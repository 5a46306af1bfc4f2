"""Keeps the catalogue of a running kiosk new: when it syncs by itself, and what it then shows."""

from collections.abc import Callable
from math import ceil
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QNetworkInformation

from kiosk.app.composition import Kiosk
from kiosk.app.syncing import Syncing
from kiosk.base.jobs import Jobs, logged
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.device import sticks
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route
from kiosk.sync.when import Schedule
from kiosk.viewmodels.updates import News, UpdatesViewModel

_STICKS_EVERY_MS = 5_000


def repositories_on_sticks() -> list[Path]:
    """The published repositories on what is plugged in."""
    return sticks.repositories(sticks.mounts())


tell_unsent = logged("the counts cannot leave the tablet")
_tell_unseen = logged("sticks cannot be looked for")
_tell_unopened = logged("a catalogue that came cannot be opened")


class Upkeep(QObject):
    """Syncs after the start, every few hours, when the network is back, and from a stick.

    It lives as long as the window. What a sync brings is shown when nobody is there, and offers
    are judged by the day that syncs have proved. `repositories` finds those on sticks, `formats`
    those of sticks that the tablet does not read. `send` sends the day's counts after each sync,
    beside the UI.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        syncing: Syncing,
        schedule: Schedule,
        repositories: Callable[[], list[Path]] = repositories_on_sticks,
        send: Callable[[], None] | None = None,
        formats: Callable[[], list[str]] = sticks.unmounted_formats,
    ) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._syncing = syncing
        self._schedule = schedule
        self._repositories = repositories
        self._formats = formats
        self._send = send
        self._known: set[Path] = set()
        self._brought = kiosk.library.catalogue.path
        kiosk.library.clock = syncing.today
        self.jobs = Jobs()
        self.sync = UpdatesViewModel(syncing, kiosk.library, self.jobs)
        self.sync.told.connect(self._take)
        self.sync.ended.connect(self._plan)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.sync.sync)
        self._sticks = QTimer(self, interval=_STICKS_EVERY_MS)
        self._sticks.timeout.connect(self.look_for_sticks)
        kiosk.navigation.moved.connect(self._look_again)

    def start(self) -> None:
        """Begin to sync by itself."""
        self.sync.look()
        self._wait()
        self.look_for_sticks()
        self._sticks.start()
        if QNetworkInformation.loadDefaultBackend():
            QNetworkInformation.instance().reachabilityChanged.connect(self._hear_of_network)

    @Slot()
    def close(self) -> None:
        """Stop what is going on and wait until it has stopped."""
        self._due.stop()
        self._sticks.stop()
        self.sync.cancel()
        self.jobs.wait()

    def _wait(self) -> None:
        self._due.start(ceil(self._schedule.seconds_left * 1000))

    @Slot(bool)
    def _plan(self, well: bool) -> None:
        if well:
            self._schedule.succeeded()
        else:
            self._schedule.failed()
        self._wait()
        if self._send:
            self.jobs.start(self._send, lambda sent: None, tell_unsent)

    @Slot(QNetworkInformation.Reachability)
    def _hear_of_network(self, reach: QNetworkInformation.Reachability) -> None:
        if reach is QNetworkInformation.Reachability.Online:
            self._schedule.network_came()
            self._wait()

    @Slot()
    def look_for_sticks(self) -> None:
        """Sync from a stick that has been plugged in since the last look, or say why not."""
        self.jobs.start(
            lambda: (self._repositories(), self._formats()),
            self._find,
            _tell_unseen,
        )

    def _find(self, sticks: tuple[list[Path], list[str]]) -> None:
        """Sync from a repository that was not there before, when no other sync is going on."""
        found, unread = sticks
        self.sync.tell_unread(unread)
        self._known &= set(found)
        news = [folder for folder in found if folder not in self._known]
        if news and not self.sync.busy:
            self._known.add(news[0])
            self.sync.sync_from(news[0])

    @Slot(object)
    def _take(self, news: News) -> None:
        """Show another catalogue, and judge its age, when nobody is there."""
        if news.catalogue != self._brought:
            self._brought = news.catalogue
            language = self._kiosk.library.first_language
            self.jobs.start(
                lambda: self._syncing.open(news.catalogue, language),
                self._bring,
                _tell_unopened,
            )
        if self._kiosk.navigation.route.screen is Screen.ATTRACT:
            self._kiosk.library.judge(news.stale)

    def _bring(self, catalogue: CatalogueRepository | None) -> None:
        if catalogue:
            self._kiosk.bring(catalogue)
        else:
            self.sync.look()

    @Slot(object)
    def _look_again(self, route: Route) -> None:
        """Another program may have synced during the visit."""
        if route.screen is Screen.ATTRACT:
            self.sync.look()
