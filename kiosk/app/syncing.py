"""What a running kiosk does about its catalogues. All of it waits: it runs beside the UI."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue.repository import CatalogueRepository
from kiosk.sync.catalogues import Catalogues
from kiosk.viewmodels.updates import News, TellProgress

if TYPE_CHECKING:
    from kiosk.sync.client import Besides


class Syncing:
    """Syncs, looks and goes back, for `UpdatesViewModel`.

    `source` gives the usual source as it is set, empty where it is not, and `besides` what else a
    sync is to bring. `today` is the day that
    offers are judged by: it never falls below the last time that a repository proved current.
    """

    def __init__(
        self,
        catalogues: Catalogues,
        source: Callable[[], str],
        besides: "Callable[[], Besides | None]" = lambda: None,
    ) -> None:
        self._catalogues = catalogues
        self._source = source
        self._besides = besides
        self._told: tuple[Path, Path] | None = None
        self._changes: tuple[str, ...] = ()
        self._floor = date.min

    def today(self) -> date:
        """The day of the tablet's clock, or the last verified day where the clock is behind it."""
        return max(date.today(), self._floor)

    def look(self) -> News:
        """Find out which catalogue is to be shown, and how fresh it is."""
        from kiosk.sync import wall_clock
        from kiosk.sync.failing import is_taken_back
        from kiosk.sync.freshness import freshness
        from kiosk.sync.installed import installed
        from kiosk.sync.status import read_status

        here = installed(self._catalogues)
        if here[-1].info.revision > here[0].info.revision:
            here = here[-1:]  # the program was updated, and a newer catalogue came with it
        shown = here[0]
        status = read_status(self._catalogues.folder)
        fresh = freshness(shown.info, status, wall_clock.now())
        self._floor = fresh.today
        return News(
            shown.path,
            fresh.current_on,
            fresh.age_days,
            fresh.is_stale,
            fresh.clock_wrong,
            self._changes_since(here[1].path, shown.path) if len(here) > 1 else (),
            status.result or "",
            bool(self._catalogues.current or self._catalogues.previous),
            is_taken_back(self._catalogues),
        )

    def sync(
        self, folder: Path | None, progress: TellProgress, cancelled: Callable[[], bool]
    ) -> News:
        """Bring the newest catalogue; a failure is told as the result of the news."""
        from kiosk.catalogue.trial import try_pictures
        from kiosk.sync import source, trust
        from kiosk.sync.client import sync
        from kiosk.sync.errors import SyncError

        try:
            chosen = source.of_folder(folder) if folder else source.parse(self._source())
            root = trust.trusted_root(self._catalogues.folder)
            outcome = sync(
                *(chosen, self._catalogues, root),
                progress=lambda p: progress(*p),
                cancelled=cancelled,
                besides=self._besides(),
                try_out=try_pictures,
            )
            result: str = outcome.result
        except SyncError as error:
            import logging

            logging.getLogger(__name__).warning("no sync: %s", error)
            result = error.reason
        return self.look()._replace(result=result)

    def open(self, path: Path, language: str) -> CatalogueRepository | None:
        """Open a catalogue to show it; None where it does not open, and then it is given up."""
        from kiosk.catalogue.errors import CatalogueError

        try:
            return CatalogueRepository.open(path, language)
        except CatalogueError as error:
            import logging

            logging.getLogger(__name__).error("the catalogue %s cannot be used: %s", path, error)
            self._catalogues.give_up(path)
            return None

    def roll_back(self) -> News:
        """Go back to the catalogue before the current one. Raises LookupError, OSError."""
        self._catalogues.roll_back()
        return self.look()

    def _changes_since(self, before: Path, now: Path) -> tuple[str, ...]:
        if self._told != (before, now):
            self._changes = _differences(before, now)
            self._told = (before, now)
        return self._changes


def _differences(before: Path, now: Path) -> tuple[str, ...]:
    from contextlib import closing

    from kiosk.catalogue.diff_words import in_words

    with (
        closing(CatalogueRepository.open(before)) as old,
        closing(CatalogueRepository.open(now)) as new,
    ):
        return tuple(in_words(old, new, date.today()))
