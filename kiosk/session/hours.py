"""When the store is open: after hours the screen dims."""

from datetime import datetime, time
from typing import NamedTuple


class Hours(NamedTuple):
    """From when to when the screen is bright, each day, by the tablet's own clock.

    `closes` may lie past midnight, as 02:00 after `opens` at 10:00. The same time twice is the
    whole day.
    """

    opens: time
    closes: time

    def bright_at(self, moment: datetime) -> bool:
        """Whether the screen is bright at `moment`."""
        now = moment.time()
        if self.opens < self.closes:
            return self.opens <= now < self.closes
        return not self.closes <= now < self.opens


USUAL_HOURS = Hours(time(7), time(22))
