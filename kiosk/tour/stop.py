"""A stop of the tour, and what stops have in common."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.composition import Kiosk
from kiosk.domain.screens import Screen
from kiosk.session.navigation import Route


@dataclass(frozen=True, slots=True)
class TourStop:
    """A state worth seeing: how to get there, and the code that it shows."""

    name: str
    go: Callable[[Kiosk], None]
    code: Callable[[Kiosk], str | None] = lambda kiosk: None


def programme_code(kiosk: Kiosk) -> str:
    """What the code of the programme says."""
    return kiosk.pages.programme_code.payload


def partner_code(kiosk: Kiosk) -> str:
    """What the code of the partner that is shown says."""
    return kiosk.pages.partner_code.payload


def takeaway_code(kiosk: Kiosk) -> str:
    """What the code to take along says."""
    return kiosk.pages.takeaway.payload


def open_screen(
    screen: Screen, subject: str | None = None, detail: str | None = None
) -> Callable[[Kiosk], None]:
    """How to get to a screen."""
    return lambda kiosk: kiosk.navigation.open(Route(screen, subject, detail))


def open_partner(partner: str, category: str) -> Callable[[Kiosk], None]:
    """How to get to a partner as a member does, who taps it."""
    return lambda kiosk: kiosk.navigation.openPartner(partner, category)


def open_step(number: int) -> Callable[[Kiosk], None]:
    """How to get to the step with the number, from 1."""
    return lambda kiosk: kiosk.navigation.openStep(kiosk.library.catalogue.steps()[number - 1].id)
