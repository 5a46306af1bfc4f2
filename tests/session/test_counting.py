"""What a visit contributes to the counts."""

from collections import Counter
from datetime import datetime, timedelta

import pytest

from kiosk.domain.counts import Count, CountKind, summary
from kiosk.domain.screens import Screen
from kiosk.session.counting import Asked, Today, VisitCounting
from kiosk.session.navigation import Route
from kiosk.session.tally import Tally

HOME, ATTRACT = Route(Screen.HOME), Route(Screen.ATTRACT)


class Day:
    """A visit's counting with a clock that the test moves, and what was counted."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 13, 58)
        self.counts: list[Count] = []
        self.visit = VisitCounting(self.counts.append, lambda: self.now)

    def see(self, *routes: Route, step: int = 0, language: str = "da") -> None:
        for route in routes:
            self.visit.saw(route, step, language)

    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    def sums(self, kind: CountKind) -> dict[str, int]:
        sums = Counter[str]()
        for count in self.counts:
            if count.kind is kind:
                sums[count.subject] += count.number
        return {subject: number for subject, number in sums.items() if number}


@pytest.fixture
def day() -> Day:
    return Day()


def test_a_visit_counts_each_thing_once(day: Day) -> None:
    ok = Route(Screen.PARTNER, "ok", "bil")
    day.see(HOME, Route(Screen.CATEGORY, "bil"), ok, HOME, ok, Route(Screen.PARTNER, "tui"))
    assert day.sums(CountKind.VISIT) == {"": 1}
    assert day.sums(CountKind.PARTNER) == {"ok": 1, "tui": 1}
    assert day.sums(CountKind.SCREEN) == {"home": 1, "category": 1, "partner": 1}


def test_the_next_visit_counts_for_itself(day: Day) -> None:
    day.see(HOME, ATTRACT, HOME)
    day.visit.end()
    day.see(ATTRACT, HOME)
    assert day.sums(CountKind.VISIT) == {"": 3}


def test_a_visit_has_reached_the_steps_that_it_passed_over(day: Day) -> None:
    day.see(Route(Screen.STEP), step=1)
    assert day.sums(CountKind.STEP) == {"1": 1}
    day.see(Route(Screen.STEP, "medlemsnummer"), step=4)
    day.see(Route(Screen.STEP, "partnere"), step=2)
    assert day.sums(CountKind.STEP) == {"1": 1, "2": 1, "3": 1, "4": 1}
    assert summary(day.counts).reached == (1, 1, 1, 1, 0)


@pytest.mark.parametrize(("step", "conversations"), [(1, 0), (2, 0), (3, 1), (5, 1)])
def test_a_visit_that_reaches_step_three_is_a_conversation(
    day: Day, step: int, conversations: int
) -> None:
    day.see(Route(Screen.STEP, "a"), Route(Screen.STEP, "b"), step=step)
    assert summary(day.counts).conversations == conversations


def test_outside_a_visit_nothing_counts(day: Day) -> None:
    day.visit.showed_code(None)
    day.visit.asked(Asked(True))
    day.visit.asked(Asked(True, key="point"))
    day.visit.spoke("en")
    assert day.counts == []


def test_every_screen_is_either_a_members_or_is_known_not_to_be(day: Day) -> None:
    day.see(*(Route(screen, "x") for screen in Screen))
    assert set(day.sums(CountKind.SCREEN)) == set(Screen) - {Screen.ATTRACT}


def test_codes_count_by_where_they_lead(day: Day) -> None:
    day.see(HOME, Route(Screen.QR))
    for partner in (None, "ok", None, "tui"):
        day.visit.showed_code(partner)
    assert day.sums(CountKind.CODE) == {"programme": 1, "ok": 1, "tui": 1}
    assert summary(day.counts).codes == 3


def test_a_visit_counts_for_the_language_it_went_on_in(day: Day) -> None:
    day.see(HOME)
    day.wait(5)
    day.visit.spoke("en")
    day.visit.spoke("de")
    day.visit.end()
    day.visit.spoke("da")  # the kiosk goes back to Danish by itself
    assert day.sums(CountKind.LANGUAGE) == {"de": 1}
    in_the_first_hour = [c for c in day.counts if c.hour == 13 and c.kind is CountKind.LANGUAGE]
    assert sum(count.number for count in in_the_first_hour) == 0, "no hour falls below zero"


def test_what_crosses_the_hour_counts_where_it_happened(day: Day) -> None:
    day.see(HOME)
    day.wait(5)
    day.see(Route(Screen.PARTNER, "ok"))
    hours = {count.kind: count.hour for count in day.counts}
    assert (hours[CountKind.VISIT], hours[CountKind.PARTNER]) == (13, 14)


def test_a_question_counts_when_it_is_tapped_and_not_when_it_stands_open(day: Day) -> None:
    day.see(Route(Screen.STEP), step=1)
    day.visit.asked(Asked(True, "", "point"))
    assert day.sums(CountKind.QUESTION) == {}
    day.visit.asked(Asked(True, "", "satsen"))
    assert day.sums(CountKind.QUESTION) == {"satsen": 1}
    day.visit.asked(Asked(False, "", "satsen"))
    assert day.sums(CountKind.QUESTION) == {"satsen": 1}


def test_a_search_counts_the_question_that_it_ended_on(day: Day) -> None:
    day.see(Route(Screen.STEP), step=1)
    for search, key in (("", "point"), ("a", "app"), ("ap", "ingen-app")):
        day.visit.asked(Asked(True, search, key))
    assert day.sums(CountKind.QUESTION) == {}
    day.visit.asked(Asked(False, "", "ingen-app"))
    assert day.sums(CountKind.QUESTION) == {"ingen-app": 1}


def test_a_search_that_the_visit_ends_in_counts_too(day: Day) -> None:
    day.see(Route(Screen.STEP), step=1)
    day.visit.asked(Asked(True, "", "point"))
    day.visit.asked(Asked(True, "app", "ingen-app"))
    day.visit.end()
    assert day.sums(CountKind.QUESTION) == {"ingen-app": 1}


def test_a_note_of_no_good_answer_may_be_taken_back(day: Day) -> None:
    day.see(Route(Screen.STEP), step=1)
    day.visit.asked(Asked(True, "", "point"))
    day.visit.asked(Asked(True, "", "point", frozenset({"point"})))
    day.wait(10)
    day.visit.asked(Asked(True, "parkering", "", frozenset({"point", ""})))
    assert day.sums(CountKind.UNANSWERED) == {"point": 1, "": 1}
    day.visit.asked(Asked(True, "parkering", "", frozenset({""})))
    assert day.sums(CountKind.UNANSWERED) == {"": 1}
    day.visit.asked(Asked())  # the visit's end wipes the notes, not the counts
    assert day.sums(CountKind.UNANSWERED) == {"": 1}
    day.visit.end()
    assert day.sums(CountKind.UNANSWERED) == {"": 1}


def test_conversations_may_be_corrected_by_hand_but_not_below_none() -> None:
    now = datetime(2026, 11, 24, 14)
    tally = Tally(None)
    today = Today(tally, lambda: now)
    today.take_conversation_back()
    assert today.summary().conversations == 0
    tally.add(Count(now.date(), 9, CountKind.CONVERSATION, "", 2))
    today.add_conversation()
    assert today.summary().conversations == 3
    for _ in range(5):
        today.take_conversation_back()
    today.add_conversation()
    assert today.summary().conversations == 1
    tally.close()
