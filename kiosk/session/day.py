"""What the ambassador has done of today's preparations; each day begins anew."""

from datetime import date
from typing import NamedTuple


class ShiftDay(NamedTuple):
    """One day: what is `ticked` on the packing list, and whether the shift is `started`."""

    on_date: date
    ticked: frozenset[str] = frozenset()
    started: bool = False

    def on(self, today: date) -> "ShiftDay":
        """This day, or an empty one where `today` is another."""
        return self if self.on_date == today else ShiftDay(today)

    def toggle(self, item_id: str) -> "ShiftDay":
        """The day with one thing ticked, or not ticked any more."""
        return self._replace(ticked=self.ticked ^ {item_id})
