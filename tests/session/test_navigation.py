"""Ways through the screens and back."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.screens import Screen
from kiosk.session.navigation import Navigation, Route

ATTRACT = Route(Screen.ATTRACT)
HOME = Route(Screen.HOME)
CATEGORY = Route(Screen.CATEGORY, "home")
PARTNER = Route(Screen.PARTNER, "synoptik", "home")
QR = Route(Screen.QR, "synoptik")


def navigated(*routes: Route) -> Navigation:
    navigation = Navigation()
    for route in routes:
        navigation.open(route)
    return navigation


def way_back(navigation: Navigation) -> list[Route]:
    """What the member sees, from here and back until there is no way back."""
    seen = [navigation.current]
    while navigation.can_go_back:
        navigation.back()
        seen.append(navigation.current)
    return seen


def test_a_kiosk_starts_on_attract_with_no_way_back() -> None:
    assert way_back(Navigation()) == [ATTRACT]


def test_back_retraces_the_way_to_home() -> None:
    assert way_back(navigated(HOME, CATEGORY, PARTNER, QR)) == [QR, PARTNER, CATEGORY, HOME]


def test_home_stands_under_what_attract_opens() -> None:
    assert way_back(navigated(QR)) == [QR, HOME]


def test_another_category_takes_the_place_of_the_first() -> None:
    other = Route(Screen.CATEGORY, "holiday")
    assert way_back(navigated(HOME, CATEGORY, other)) == [other, HOME]


def test_a_word_of_a_step_leads_back_to_the_same_step() -> None:
    steps = [Route(Screen.STEP, "1"), Route(Screen.STEP, "2")]
    assert way_back(navigated(HOME, *steps, CATEGORY)) == [CATEGORY, steps[1], HOME]


def test_home_and_attract_forget_the_way() -> None:
    assert way_back(navigated(HOME, CATEGORY, PARTNER, HOME)) == [HOME]
    assert way_back(navigated(HOME, CATEGORY, PARTNER, ATTRACT)) == [ATTRACT]


def test_back_on_home_stays_on_home() -> None:
    navigation = navigated(HOME)
    navigation.back()
    assert navigation.current == HOME


@given(st.lists(st.builds(Route, st.sampled_from(Screen), st.sampled_from("ab"))))
def test_the_way_back_always_ends_on_home_and_never_shows_a_screen_twice_in_a_row(
    routes: list[Route],
) -> None:
    seen = way_back(navigated(HOME, *routes))
    assert seen[-1] == HOME or seen == [ATTRACT]
    assert ATTRACT not in seen[:-1]
    assert all(a.screen != b.screen for a, b in pairwise(seen))
