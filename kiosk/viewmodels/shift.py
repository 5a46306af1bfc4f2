"""The check before a shift: what is fine, and how to mend what is not."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.shift import CheckedItem, Item, Reading, check
from kiosk.viewmodels.format import NO_BREAK_SPACE
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows_model import rows_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_GIGABYTE = 1000  # megabytes

_ICONS = {
    Item.STORE: "building-store",
    Item.BATTERY: "battery-3",
    Item.CLOCK: "clock",
    Item.CATALOGUE: "calendar",
    Item.DISK: "device-tablet",
    Item.CODE: "qrcode",
    Item.BRIGHTNESS: "brightness-up",
    Item.SCREEN: "hand-click",
    Item.KEY: "alert-circle",
}


class ItemRow(NamedTuple):
    """An item of the check. `verdict` is "fine", "wrong", "untried" or, left as it is, "left"."""

    key: str
    icon: str
    label: str
    value: str
    verdict: str


class Remedy(NamedTuple):
    """What is wrong and the button that mends it, empty where only somebody can."""

    title: str
    text: str
    action: str = ""


@QmlElement
class ShiftViewModel(QObject):
    """`read` looks at the tablet; it is given whether the code has been scanned.

    The three wishes are what the remedies' buttons ask for.
    """

    changed = Signal()
    started = Signal()
    storeWanted = Signal()
    updateWanted = Signal()
    brightnessWanted = Signal()
    rows = rows_of(ItemRow)

    def __init__(self, library: Library, read: Callable[[bool | None], Reading]) -> None:
        super().__init__()
        self._library = library
        self._look = read
        self._scanned: bool | None = None
        self._left = set[Item]()
        self._selected: Item | None = None
        self._load()
        library.changed.connect(self._load)

    @Property(str, notify=changed)
    def progress(self) -> str:
        """How much is fine: "5 af 6"."""
        fine = sum(finding.fine is True for finding in self._findings)
        text = self.tr("{n} af {count}").replace("{n}", str(fine))
        return text.replace("{count}", str(len(self._findings)))

    @Property(str, notify=changed)
    def selected(self) -> str:
        """The item whose remedy is shown; empty where all is as it should be."""
        return self._selected.value if self._selected else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The icon of the selected item."""
        return _ICONS[self._selected] if self._selected else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._remedy().title

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._remedy().text

    @Property(str, notify=changed)
    def action(self) -> str:
        """The words of the button that mends it; empty where there is none."""
        return self._remedy().action

    @Slot()
    def begin(self) -> None:
        """Start the check anew."""
        self._scanned = None
        self._left.clear()
        self._selected = None
        self._load()

    @Slot()
    def again(self) -> None:
        """Look at everything once more."""
        self._left.clear()
        self._load()

    @Slot(str)
    def select(self, key: str) -> None:
        """Show how to mend an item that is not fine, or try the code once more."""
        item = Item(key)
        if item is Item.CODE:
            self._scanned = None
        self._left.discard(item)
        self._selected = item
        self._load()

    @Slot()
    def act(self) -> None:
        """Do what the remedy's button says."""
        match self._selected:
            case Item.STORE:
                self.storeWanted.emit()
            case Item.CATALOGUE:
                self.updateWanted.emit()
            case Item.BRIGHTNESS:
                self.brightnessWanted.emit()
            case Item.CODE:
                self._scanned = True
        self._load()

    @Slot()
    def start(self) -> None:
        """Start the shift, whatever was found."""
        self.started.emit()

    @Slot()
    def leave(self) -> None:
        """Leave the item as it is."""
        if self._selected is Item.CODE:
            self._scanned = False
        if self._selected:
            self._left.add(self._selected)
        self._load()

    @Slot()
    def _load(self) -> None:
        self._reading = self._look(self._scanned)
        self._findings = check(self._reading)
        open_items = [f.item for f in self._findings if not f.fine and f.item not in self._left]
        if self._selected not in open_items:
            self._selected = next(iter(open_items), None)
        self.rows.replace([self._row(finding) for finding in self._findings])
        self.changed.emit()

    def _row(self, finding: CheckedItem) -> ItemRow:
        item, fine = finding
        state = "fine" if fine else "untried" if fine is None else "wrong"
        if item in self._left:
            state = "left"
        return ItemRow(item.value, _ICONS[item], self._label(item), self._value(item), state)

    def _label(self, item: Item) -> str:
        return {
            Item.STORE: self.tr("Butik"),
            Item.BATTERY: self.tr("Batteri"),
            Item.CLOCK: self.tr("Ur"),
            Item.CATALOGUE: self.tr("Partnerlisten"),
            Item.DISK: self.tr("Plads"),
            Item.CODE: self.tr("QR-koden kan læses"),
            Item.BRIGHTNESS: self.tr("Lysstyrke"),
            Item.SCREEN: self.tr("Skærm"),
            Item.KEY: self.tr("Tastatur"),
        }[item]

    def _value(self, item: Item) -> str:
        reading, words = self._reading, self._library.format
        match item:
            case Item.STORE:
                return reading.store or self.tr("Ikke valgt")
            case Item.BATTERY:
                assert reading.battery
                percent = f"{reading.battery.percent}{NO_BREAK_SPACE}%"
                if reading.battery.charging:
                    return self.tr("{percent}, lader").replace("{percent}", percent)
                return percent
            case Item.CLOCK:
                return f"{words.day(reading.now.date())} {reading.now:%H:%M}"
            case Item.CATALOGUE:
                return words.day(reading.current_on)
            case Item.DISK:
                free = reading.free_megabytes or 0
                unit = "GB" if free >= _GIGABYTE else "MB"
                number = free // _GIGABYTE if free >= _GIGABYTE else free
                return f"{words.whole(number)}{NO_BREAK_SPACE}{unit}"
            case Item.CODE:
                if reading.scanned is None:
                    return self.tr("Prøv den")
                return self.tr("Ja") if reading.scanned else self.tr("Nej")
            case Item.BRIGHTNESS:
                return f"{reading.brightness}{NO_BREAK_SPACE}%"
            case Item.SCREEN | Item.KEY:
                return self.tr("Bliver rørt hele tiden")

    def _remedy(self) -> Remedy:
        match self._selected:
            case Item.STORE:
                return Remedy(
                    self.tr("Hvilken butik står du i?"),
                    self.tr("Så tæller dagens samtaler det rigtige sted."),
                    self.tr("Skriv butikken"),
                )
            case Item.BATTERY:
                return Remedy(
                    self.tr("Batteriet er ved at være tomt"),
                    self.tr("Sæt opladeren i, og lad den sidde. Prøv så alt igen."),
                )
            case Item.CLOCK:
                return Remedy(
                    self.tr("Uret går forkert"),
                    self.tr("Sig det til den, der har sat tabletten op. Du kan sagtens starte."),
                )
            case Item.CATALOGUE:
                return Remedy(
                    self.tr("Partnerlisten er gammel"),
                    self.tr("Hent den nye, hvis der er net. Ellers gælder QR-koden altid."),
                    self.tr("Hent den nye"),
                )
            case Item.DISK:
                return Remedy(
                    self.tr("Der er næsten ikke plads"),
                    self.tr("Sig det til den, der har sat tabletten op. Du kan sagtens starte."),
                )
            case Item.CODE:
                return Remedy(
                    self.tr("Læser din telefon QR-koden?"),
                    self.tr("Ret kameraet mod den. Siden skal åbne."),
                    self.tr("Ja, den virker"),
                )
            case Item.BRIGHTNESS:
                return Remedy(
                    self.tr("Skærmen er for mørk"),
                    self.tr("Telefoner læser QR-koden bedst, når lyset er skruet helt op."),
                    self.tr("Skru helt op"),
                )
            case Item.SCREEN:
                return Remedy(
                    self.tr("Noget rører skærmen hele tiden"),
                    self.tr("Tør den af, og se, om noget ligger på den. Prøv så alt igen."),
                )
            case Item.KEY:
                return Remedy(
                    self.tr("En tast sidder fast"),
                    self.tr("Løft tastaturet, eller tag det af. Prøv så alt igen."),
                )
            case None:
                return Remedy(
                    self.tr("Alt er klar"),
                    self.tr("Stil dig ved bordet. God vagt!"),
                )
