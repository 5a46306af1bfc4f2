"""A story told in places: one place at a time, its receipt, and what it came to."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Partner
from kiosk.domain.receipt import ReceiptLine, stop_lines
from kiosk.domain.talk import Stop, Story
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import price
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.receipt_rows import ReceiptRow, caution_rows, receipt_rows
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

YEAR = "lones-aar"
"""The story that the front page opens."""


class StopRow(NamedTuple):
    """A place to go to."""

    position: int
    title: str
    picture: str


class SumRow(NamedTuple):
    """A place on the whole receipt: the partner, what was bought there, and its bonus."""

    name: str
    words: str
    figure: str


@QmlElement
class StoryViewModel(QObject):
    """Shows one place of a story at a time, and after the last place its end."""

    changed = Signal()
    stops = rows_of(StopRow)
    lines = rows_of(ReceiptRow)
    """The receipt up to and with the place that is shown."""
    summary = rows_of(SumRow)
    """The whole receipt, one row for each place."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._story: Story | None = None
        self._partners: dict[str, Partner] = {}
        self._position = 1
        library.changed.connect(self._reload)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._story.id if self._story else YEAR

    @Property(int, notify=changed)
    def partners(self) -> int:
        """How many partners the story goes to."""
        story = self._story or self._library.catalogue.story(self.key)
        return len({stop.partner_id for stop in story.stops})

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._story.title if self._story else ""

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return self._story.subtitle if self._story else ""

    @Property(str, notify=changed)
    def closing(self) -> str:
        return self._story.closing if self._story else ""

    @Property(str, notify=changed)
    def total(self) -> str:
        """What the whole story came to, in the catalogue's words."""
        return self._story.total if self._story else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        notice = self._library.catalogue.programme().notices["made-up-family"]
        return f"{notice} {self._library.caution}".strip()

    @Property(int, notify=changed)
    def position(self) -> int:
        """The place that is shown, from 1; at the end one more than there are places."""
        return self._position

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.stops.rows)

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        return self._story is not None and self._stop is None

    @Property(str, notify=changed)
    def stopTitle(self) -> str:
        return self._stop.title if self._stop else ""

    @Property(str, notify=changed)
    def stopText(self) -> str:
        return self._stop.text if self._stop else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._stop.picture if self._stop else ""

    @Property(bool, notify=changed)
    def wide(self) -> bool:
        """Whether the place's picture is at least twice as wide as it is high."""
        if self._stop is None:
            return False
        picture = self._library.catalogue.picture(self._stop.picture)
        return picture.width >= 2 * picture.height

    @Property(str, notify=changed)
    def rate(self) -> str:
        """The rate of what was bought at the place; empty where none is known."""
        if self._stop is None:
            return ""
        *_, item = self._told(self._stop)
        return price(item.offer, self._library.format) if item.offer else ""

    @Property(str, notify=changed)
    def partnerKey(self) -> str:
        """The partner of the place; empty at the end and where there is none."""
        return (self._stop.partner_id or "") if self._stop else ""

    @Property(str, notify=changed)
    def nextName(self) -> str:
        """Where the next place is: its partner, or its title; empty at the last place."""
        stop = self._at(self._position + 1)
        if stop is None:
            return ""
        return self._partners[stop.partner_id].name if stop.partner_id else stop.title

    def show(self, story_id: str, detail: str | None) -> None:
        """Show the place with the position in `detail`, the first by default.

        Raises LookupError when the catalogue has no such story.
        """
        catalogue = self._library.catalogue
        self._story = catalogue.story(story_id)
        stops = self._story.stops
        ids = {stop.partner_id for stop in stops if stop.partner_id}
        self._partners = {id: catalogue.partner(id) for id in ids}
        self._position = max(1, min(int(detail or 1), len(stops) + 1))
        self.stops.replace([StopRow(s.position, s.title, s.picture) for s in stops])
        caution = caution_rows(self._library.caution)
        self.lines.replace(self._printed(*stops[: self._position]) + caution)
        self.summary.replace([self._sum_row(stop) for stop in stops])
        self.changed.emit()

    def wipe(self) -> None:
        """Forget how far the story was told."""
        self._story = None

    @property
    def _stop(self) -> Stop | None:
        return self._at(self._position)

    def _at(self, position: int) -> Stop | None:
        stops = self._story.stops if self._story else ()
        return next((stop for stop in stops if stop.position == position), None)

    def _told(self, *stops: Stop) -> tuple[ReceiptLine, ...]:
        return stop_lines(stops, self._partners, self._library.today())

    def _printed(self, *stops: Stop) -> list[ReceiptRow]:
        return receipt_rows(self._told(*stops), self._library.today(), self._library.format)

    def _sum_row(self, stop: Stop) -> SumRow:
        rows = {row.kind: row for row in self._printed(stop)}
        item, group = rows["line"], rows.get("group")
        return SumRow(group.words if group else "", item.words, item.figure)

    @Slot()
    def _reload(self) -> None:
        if self._story:
            self.show(self._story.id, str(self._position))
