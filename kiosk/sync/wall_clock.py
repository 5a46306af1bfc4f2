"""The tablet's clock, and how far it may be believed.

A clock below the last verified time is wrong for certain. One far above everything that was ever
signed is wrong in all likelihood: no tablet goes years without one sync.
"""

from datetime import UTC, date, datetime, time, timedelta

SLACK = timedelta(days=2)
"""How far below a date a right clock may be: time zones, and a release dated ahead."""

PLAUSIBLE = timedelta(days=5 * 365)


def now() -> datetime:
    """The tablet's own time, in its own time zone."""
    return datetime.now(UTC).astimezone()


def start_of(day: date) -> datetime:
    """Return the moment at which a day begins (UTC)."""
    return datetime.combine(day, time(), UTC)


def believed(now: datetime, verified_at: datetime | None) -> datetime:
    """Return the time to go by: that of the clock, never below the last verified time."""
    if verified_at is None:
        return now
    return max(now, verified_at.astimezone(now.tzinfo))


def is_wrong(now: datetime, *known: datetime | None) -> bool:
    """Whether the clock cannot be right, given moments that are `known` to have passed."""
    passed = [moment for moment in known if moment is not None]
    if not passed:
        return False
    latest = max(passed)
    return not -SLACK <= now - latest <= PLAUSIBLE
