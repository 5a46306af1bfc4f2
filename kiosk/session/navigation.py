"""Where the member is, and the way back."""

from typing import NamedTuple

from kiosk.domain.screens import Screen


class Route(NamedTuple):
    """A screen and what it shows.

    `subject` is the id of what the screen is about, and `detail` the id of how it is seen: the
    category a partner was found in.
    """

    screen: Screen
    subject: str | None = None
    detail: str | None = None


_ATTRACT = Route(Screen.ATTRACT)
_HOME = Route(Screen.HOME)


class Navigation:
    """The stack of open routes. Attract stands alone; everything else stands on home."""

    def __init__(self) -> None:
        self._stack = [_ATTRACT]

    @property
    def current(self) -> Route:
        """The route on the screen."""
        return self._stack[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether `back` leads anywhere."""
        return len(self._stack) > 1

    @property
    def talking(self) -> bool:
        """Whether the way back leads to a step of the conversation."""
        return any(route.screen is Screen.STEP for route in self._stack[:-1])

    def open(self, route: Route) -> None:
        """Show `route`: in place of another of the same screen, otherwise on top."""
        if route.screen is Screen.ATTRACT:
            self.reset()
        elif route.screen is Screen.HOME:
            self.home()
        elif route.screen is self.current.screen:
            self._stack[-1] = route
        elif self.current.screen is Screen.ATTRACT:
            self._stack = [_HOME, route]
        else:
            self._stack.append(route)

    def back(self) -> None:
        """Return to the route below, if there is one."""
        if self.can_go_back:
            self._stack.pop()

    def home(self) -> None:
        """Go home and forget the way there."""
        self._stack = [_HOME]

    def reset(self) -> None:
        """Return to attract, where the next visit starts."""
        self._stack = [_ATTRACT]
