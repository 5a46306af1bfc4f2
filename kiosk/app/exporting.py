"""How the counts leave the tablet. All of it waits for a disk or a server, beside the UI."""

import errno
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date, datetime, timedelta
from itertools import groupby
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.device import sticks
from kiosk.domain.counts import Count, Names, TabletDay, in_cells
from kiosk.session.tally import Tally
from kiosk.viewmodels.report import Hindrance, Saved

if TYPE_CHECKING:
    from kiosk.device.number import Numbers
    from kiosk.export.status import TabletStatus

FOLDER_ON_STICK = "kiosk-tal"
FOLDER_ON_TABLET = "export"

_WHY = {
    errno.ENOSPC: Hindrance.FULL,
    errno.EROFS: Hindrance.PROTECTED,
    errno.EACCES: Hindrance.PROTECTED,
    errno.EPERM: Hindrance.PROTECTED,
}
"""What an error in writing says of a stick; else it is broken, or was pulled."""


class Target(NamedTuple):
    """Where counts are sent from a tablet in `store`: empty is nowhere."""

    store: str = ""
    report_to: str = ""


class Exporting:
    """Saves and sends the counts of `tally`.

    `data` is the data folder; `catalogue` gives the file that names are taken from, `target` the
    settings, `mounts` the volumes that may be sticks, and `machine` has the machine's files.
    `status` tells how the tablet is that has a number: that leaves with the counts.
    """

    def __init__(
        self,
        tally: Tally,
        data: Path,
        catalogue: Callable[[], Path],
        target: Callable[[], Target] = Target,
        mounts: Callable[[], Iterable[Path]] = sticks.mounts,
        now: Callable[[], datetime] = datetime.now,
        machine: Path = Path("/"),
        status: "Callable[[str], TabletStatus] | None" = None,
    ) -> None:
        self._tally = tally
        self._data = data
        self._catalogue = catalogue
        self._target = target
        self._mounts = mounts
        self._now = now
        self._machine = machine
        self._status = status
        self._numbering = Lock()  # two jobs would make two numbers

    def know_tablet(self) -> None:
        """Notice a copy of another tablet before it counts a day under that one's number.

        Why it cannot is told in the log.
        """
        try:
            self._numbers()
        except OSError as error:
            import logging

            logging.getLogger(__name__).warning("the tablet's number cannot be kept: %s", error)

    def tablet(self) -> str:
        """The tablet's number. Raises OSError."""
        return self._numbers().now

    def save(self) -> Saved:
        """Write all counts as day files, CSV and workbook, to a stick or else on the tablet.

        A day is among them when it is over: two files of one day would tell what came between. The
        first stick that takes them all has them. Raises OSError where there is no room.
        """
        from kiosk.export.csv_file import to_csv
        from kiosk.export.dayfile import file_name, to_ndjson
        from kiosk.export.spreadsheet import to_xlsx
        from kiosk.export.totals import totals

        days = self._days(self._cells())
        files = {file_name(day): to_ndjson(day) for day in days}
        if days:
            name = f"tal-{days[-1].tablet[:4]}-{days[-1].day.isoformat()}"
            files |= {f"{name}.csv": to_csv(days), f"{name}.xlsx": to_xlsx(totals(days))}
        files |= self._status_file()
        hindrance: Hindrance | None = None
        for stick in filter(os.path.ismount, self._mounts()):
            try:
                _write(stick / FOLDER_ON_STICK, files)
            except OSError as error:
                hindrance = hindrance or _WHY.get(error.errno or 0, Hindrance.BROKEN)
            else:
                return Saved(str(stick / FOLDER_ON_STICK), True, len(days), hindrance)
        formats = [] if hindrance else sticks.unmounted_formats(self._machine)
        _write(self._data / FOLDER_ON_TABLET, files)
        saved = Saved(str(self._data / FOLDER_ON_TABLET), False, len(days), hindrance)
        return saved._replace(hindrance=Hindrance.FORMAT, format=formats[0]) if formats else saved

    def send(self) -> None:
        """Send the days that are over and not sent yet, and how the tablet is.

        What does not get through waits; why it did not is told in the log.
        """
        import logging

        from kiosk.export.dayfile import file_name, to_ndjson
        from kiosk.export.upload import upload
        from kiosk.sync.errors import SyncError

        target = self._target()
        if not target.report_to:
            return
        log = logging.getLogger(__name__)
        try:
            unsent = self._tally.unsent()
            cells = self._cells() if unsent else {}
            days = self._days({day: found for day, found in cells.items() if day in unsent})
            files = [*((file_name(d), to_ndjson(d)) for d in days), *self._status_file().items()]
            of_file = {file_name(day): day.day for day in days}

            def arrived(name: str) -> None:
                if name in of_file:
                    self._tally.mark_sent(of_file[name], unsent[of_file[name]])

            if files:
                upload(target.report_to, files, arrived)
        except (SyncError, OSError) as error:
            log.warning("the counts are not sent: %s", error)
        else:
            log.info("the counts of %d days are sent", len(days))

    def _status_file(self) -> dict[str, bytes]:
        """How the tablet is, as a file by its name; none where nobody can tell."""
        from kiosk.export.status import status_name, to_json

        if not self._status:
            return {}
        try:
            status = self._status(self._numbers().now)
        except OSError as error:
            import logging

            logging.getLogger(__name__).warning("how the tablet is cannot be told: %s", error)
            return {}
        return {status_name(status): to_json(status)}

    def _cells(self) -> dict[date, list[Count]]:
        """What may leave the tablet: sums of several visits, of days that are over."""
        over = self._now().date() - timedelta(days=1)
        counts = self._tally.between(date.min, over)
        days = groupby(counts, lambda count: count.day)
        return in_cells({day: list(found) for day, found in days})

    def _days(self, counts: Mapping[date, Sequence[Count]]) -> list[TabletDay]:
        numbers, store, names = self._numbers(), self._target().store, self._names()
        stores = self._tally.stores()
        written = self._now().astimezone()
        days = []
        for day, found in counts.items():
            tablet = numbers.on(day)
            where = stores.get(day, store if tablet == numbers.now else "")
            days.append(TabletDay(tablet, where, day, written, names, tuple(found)))
        return days

    def _numbers(self) -> "Numbers":
        from kiosk.device.number import numbers

        with self._numbering:
            return numbers(self._data, self._now().date(), self._machine)

    def _names(self) -> Names:
        """Danish names, whatever language is spoken just now; none where another file came."""
        try:
            repository = CatalogueRepository.open(self._catalogue())
        except CatalogueError:
            return Names({}, {}, {})
        with closing(repository) as catalogue:
            partners = {
                partner.id: partner.name
                for category in catalogue.categories()
                for partner in catalogue.partners_in(category.id)
            }
            questions = {q.id: q.question for q in catalogue.find_questions("")}
            steps = {str(n): step.label for n, step in enumerate(catalogue.steps(), 1)}
        return Names(partners, questions, steps)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    from kiosk.base.files import replace

    for name, content in files.items():
        replace(folder / name, content)
