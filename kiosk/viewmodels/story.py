"""A story told in places: one place at a time, its receipt, and what it came to."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Partner
from kiosk.domain.receipt import stop_lines
from kiosk.domain.talk import Stop, Story
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import bonus_word, small_print
from kiosk.viewmodels.properties import Property
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
    moving: str


class ReceiptEntry(NamedTuple):
    """A place on the receipt: the partner, what was bought there, its bonus, and the small print.

    `rated` is whether the bonus has a rate.
    """

    name: str
    words: str
    figure: str
    terms: str
    rated: bool


@QmlElement
class StoryViewModel(QObject):
    """Shows one place of a story at a time, and after the last place its end."""

    changed = Signal()
    stops = rows_of(StopRow)
    entries = rows_of(ReceiptEntry)
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

    @Property(str, notify=changed)
    def moving(self) -> str:
        """What lies on the picture and moves; empty where nothing does."""
        return (self._stop.moving or "") if self._stop else ""

    @Property(str, notify=changed)
    def movement(self) -> str:
        """How it moves: one of the movements of `kiosk.domain.talk`."""
        return (self._stop.movement or "") if self._stop else ""

    @Property(str, notify=changed)
    def caution(self) -> str:
        """What is to be said beside rates that may have changed; empty while they hold."""
        return self._library.caution

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
        self.stops.replace([StopRow(s.position, s.title, s.picture, s.moving or "") for s in stops])
        self.entries.replace([self._entry(stop) for stop in stops])
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

    def _entry(self, stop: Stop) -> ReceiptEntry:
        today, write = self._library.today(), self._library.format
        *group, item = stop_lines([stop], self._partners, today)
        offer = item.offer if item.offer and item.offer.rate else None
        terms = small_print(offer, today, write) if offer else ()
        return ReceiptEntry(
            name="".join(line.text for line in group).upper(),
            words=item.text,
            figure=bonus_word(item.offer, write),
            terms="\n".join(terms),
            rated=offer is not None,
        )

    @Slot()
    def _reload(self) -> None:
        if self._story:
            self.show(self._story.id, str(self._position))
