"""One purchase in three steps: what was bought, its rate, and the bonus of it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bonus import Unit, applied, bonus, unit_of
from kiosk.domain.partner import Offer
from kiosk.domain.talk import Story
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.offer_words import small_print
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

JOURNEY = "lones-briller"
"""The story that follows one purchase."""


class JourneyRow(NamedTuple):
    """A step with the figure that stands large above it."""

    number: int
    figure: str
    title: str
    text: str
    picture: str


def worked_offer(story: Story, library: Library) -> Offer | None:
    """The first offer of the story with an example that can be counted, as it stands today."""
    today = library.today()
    offers = (library.catalogue.offer(stop.offer_id) for stop in story.stops if stop.offer_id)
    standing = (offer.on(today) for offer in offers)
    return next((offer for offer in standing if offer and _in_percent(offer, today)), None)


def _in_percent(offer: Offer, today: date) -> bool:
    given = bonus(offer, offer.example_ore, today).ore if offer.example_ore else None
    return given is not None and unit_of(offer) is Unit.KRONE


@QmlElement
class JourneyViewModel(QObject):
    """Tells the story and does its sum."""

    changed = Signal()
    steps = rows_of(JourneyRow)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._story: Story | None = None
        self._offer: Offer | None = None
        self._sum = ""
        library.changed.connect(self._reload)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._story.id if self._story else JOURNEY

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._story.subtitle if self._story else ""

    @Property(str, notify=changed)
    def closing(self) -> str:
        return self._story.closing if self._story else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        library = self._library
        terms = small_print(self._offer, library.today(), library.format) if self._offer else []
        notice = library.catalogue.programme().notices["made-up-family"]
        return " ".join(
            filter(
                None, [notice, *(f"{term.removesuffix('.')}." for term in terms), library.caution]
            )
        )

    @Property(str, notify=changed)
    def offerKey(self) -> str:
        """The offer that the sum is about; empty where there is none."""
        return self._offer.id if self._offer else ""

    @Property(str, notify=changed)
    def sum(self) -> str:
        """The arithmetic in one line: "2.000,00 × 5 % = 100,00"; empty where there is none."""
        return self._sum

    def show(self, story_id: str) -> None:
        """Show the story. Raises LookupError when the catalogue has none with the id."""
        self._story = self._library.catalogue.story(story_id)
        self._offer = worked_offer(self._story, self._library)
        figures = self._count(self._offer)
        self.steps.replace(
            [
                JourneyRow(stop.position, figure, stop.title, stop.text, stop.picture)
                for stop, figure in zip(self._story.stops, figures, strict=False)
            ]
        )
        self.changed.emit()

    def wipe(self) -> None:
        """Forget that the story was told."""
        self._story = None

    def _count(self, offer: Offer | None) -> tuple[str, str, str]:
        """Do the sum; the price, the rate and the bonus, as they stand above the steps."""
        self._sum = ""
        if offer is None or offer.example_ore is None:
            return "", "", ""
        write = self._library.format
        price = offer.example_ore
        given = bonus(offer, price, self._library.today()).ore or 0
        rate = write.rate(applied(offer, price).rate)
        self._sum = f"{write.amount(price)} × {rate} = {write.amount(given)}"
        return write.kroner(price), rate, write.kroner(given)

    @Slot()
    def _reload(self) -> None:
        if self._story:
            self.show(self._story.id)
