"""What is told of a visit to those who do not see it: the one place that says which events are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.screens import Screen
from kiosk.viewmodels.search import SearchViewModel

if TYPE_CHECKING:
    from kiosk.app.pages import Pages

translate = QCoreApplication.translate

_REMINDS_AT = (10, 5)
"""Seconds before a visit ends by itself."""


class Announcing(QObject):
    """Tells `pages.announcements` of each page, line, bonus, finding, warning and end."""

    def __init__(self, pages: "Pages") -> None:
        super().__init__()
        self._pages = pages
        self._tell = pages.announcements.tell
        self._warned: int | None = None
        self._earned = ""
        self._found = ""
        pages.navigation.screenChanged.connect(self._page)
        pages.receipt.noticed.connect(self._line)
        pages.visit.changed.connect(self._time)
        pages.visit.ended.connect(self._end)
        pages.calculator.changed.connect(self._sum)
        for search in (pages.home.search, pages.category.search, pages.calculator.search):
            search.changed.connect(self._finding)

    @Slot()
    def _page(self) -> None:
        route = self._pages.navigation.route
        line = self._pages.screens.get(route.screen)
        if line:
            self._tell(translate("Screen", route.screen.danish))
            self._tell(line.heading())

    @Slot(str)
    def _line(self, notice: str) -> None:
        receipt = self._pages.receipt
        self._tell(notice)
        if receipt.planned:
            text = translate("Announcing", "Bonus i alt {amount} kr.")
            self._tell(text.replace("{amount}", receipt.sum))

    @Slot()
    def _time(self) -> None:
        visit = self._pages.visit
        before, self._warned = self._warned, visit.remaining if visit.warning else None
        if self._warned is None:
            return
        text = translate("Announcing", "{n} sekunder").replace("{n}", str(self._warned))
        if before is None:
            self._tell(translate("Announcing", "Er du der stadig? Ellers bliver bonen ryddet."))
            self._tell(text)
        elif self._warned in _REMINDS_AT and self._warned != before:
            self._tell(text)

    @Slot()
    def _end(self) -> None:
        self._tell(self.last_words())

    def last_words(self) -> str:
        """What is told when a visit ends."""
        return translate("Announcing", "Besøget er slut, og bonen er ryddet.")

    @Slot()
    def _sum(self) -> None:
        pages = self._pages
        if pages.navigation.route.screen is not Screen.CALCULATOR:
            self._earned = ""
            return
        earned = pages.calculator.bonus if pages.calculator.writable else ""
        if earned and earned != self._earned:
            text = translate("Announcing", "Bonus på et år: {amount}")
            self._tell(text.replace("{amount}", earned))
        self._earned = earned

    @Slot()
    def _finding(self) -> None:
        search = self.sender()
        if not isinstance(search, SearchViewModel) or not search.open or not search.query:
            self._found = ""  # nothing that was typed is kept
            return
        count = search.found.rowCount()
        if f"{search.query} {count}" != self._found:
            self._found = f"{search.query} {count}"
            text = translate("Announcing", "Fundet: {n}").replace("{n}", str(count))
            self._tell(text if count else translate("Announcing", "Intet fundet"))
