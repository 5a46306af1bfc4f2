"""What a visit contributes to the counts: each thing once, in the hour it first happened.

The ambassador's screens and practice are no visit and contribute nothing.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

from kiosk.domain.counts import CONVERSATION_FROM, PROGRAMME, Count, CountKind, Summary, summary
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route


class Asked(NamedTuple):
    """What the sheet of hard questions shows: the search, the open question, those noted."""

    shown: bool = False
    search: str = ""
    key: str = ""
    noted: frozenset[str] = frozenset()


class CountBook(Protocol):
    """Where the counts are kept."""

    def add(self, count: Count) -> None: ...
    def between(self, first: date, last: date) -> Sequence[Count]: ...


class Today:
    """Today's sums for the ambassador, who may correct the conversations by hand."""

    def __init__(self, book: CountBook, now: Callable[[], datetime] = datetime.now) -> None:
        self._book = book
        self._now = now

    def summary(self) -> Summary:
        """What has been counted so far today."""
        today = self._now().date()
        return summary(self._book.between(today, today))

    def add_conversation(self) -> None:
        """A conversation that the kiosk did not see."""
        self._by_hand(1)

    def take_conversation_back(self) -> None:
        """A conversation that was none; where there is none to take back, nothing happens."""
        if self.summary().conversations:
            self._by_hand(-1)

    def _by_hand(self, number: int) -> None:
        now = self._now()
        self._book.add(Count(now.date(), now.hour, CountKind.BY_HAND, "", number))


class VisitCounting:
    """Passes to `add` what is new in the visit that is going on; `now` is the clock on the wall."""

    def __init__(
        self, add: Callable[[Count], None], now: Callable[[], datetime] = datetime.now
    ) -> None:
        self._add = add
        self._now = now
        self._seen: dict[tuple[CountKind, str], Count] = {}
        self._language = ""
        self._asked = Asked()

    @property
    def talked(self) -> bool:
        """Whether the visit has become a conversation."""
        return (CountKind.CONVERSATION, "") in self._seen

    def saw(self, route: Route, step: int, language: str) -> None:
        """`route` is on the screen; `step` is the number of the step that it shows, if any.

        The first screen begins a visit, in `language`, and attract ends it.
        """
        if route.screen is Screen.ATTRACT:
            self.end()
            return
        self._once(CountKind.VISIT)
        self.spoke(language)
        self._once(CountKind.SCREEN, route.screen.value)
        if route.screen is Screen.PARTNER and route.subject:
            self._once(CountKind.PARTNER, route.subject)
        if route.screen is Screen.STEP:
            for number in range(1, step + 1):
                self._once(CountKind.STEP, str(number))
            if step >= CONVERSATION_FROM:
                self._once(CountKind.CONVERSATION)

    def showed_code(self, partner_id: str | None) -> None:
        """A code was shown to be scanned: a partner's or the programme's."""
        if self._seen:
            self._once(CountKind.CODE, partner_id or PROGRAMME)

    def spoke(self, language: str) -> None:
        """The visit goes on in `language`, and counts for that one alone."""
        if self._seen and language != self._language:
            self._take_back(CountKind.LANGUAGE, self._language)
            self._once(CountKind.LANGUAGE, language)
            self._language = language

    def asked(self, now: Asked) -> None:
        """The sheet of hard questions has changed.

        A question is looked up when it is tapped, or when a search has led to it and the sheet
        closes on it. The one that stands open by itself is not. A note may be taken back.
        """
        before, self._asked = self._asked, now
        if not self._seen:
            return
        tapped = before.shown and now.shown and before.search == now.search
        if tapped and now.key and now.key != before.key:
            self._once(CountKind.QUESTION, now.key)
        if before.shown and not now.shown and before.search and before.key:
            self._once(CountKind.QUESTION, before.key)
        if before.shown and now.shown:
            for key in now.noted - before.noted:
                self._once(CountKind.UNANSWERED, key)
            for key in before.noted - now.noted:
                self._take_back(CountKind.UNANSWERED, key)

    def end(self) -> None:
        """The visit is over: the next one counts for itself."""
        self.asked(Asked())
        self._seen.clear()
        self._language = ""

    def _once(self, kind: CountKind, subject: str = "") -> None:
        if (kind, subject) not in self._seen:
            now = self._now()
            count = Count(now.date(), now.hour, kind, subject, 1)
            self._seen[kind, subject] = count
            self._add(count)

    def _take_back(self, kind: CountKind, subject: str) -> None:
        """Uncount in the hour where it was counted, so that no hour falls below zero."""
        if count := self._seen.pop((kind, subject), None):
            self._add(count._replace(number=-1))
