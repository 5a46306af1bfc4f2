"""The counts as CSV, as a Danish Excel opens it with a double click.

That takes semicolons, a byte order mark (without it Excel reads æ, ø and å wrongly) and CRLF. All
figures are whole numbers, so no decimal comma is ever needed.
"""

import csv
import io
from collections.abc import Sequence

from kiosk.domain.counts import NO_HOUR, TabletDay
from kiosk.export import words

_HEADINGS = ("Dato", "Ugedag", "Time", "Butik", "Tablet", "Hvad", "Emne", "Antal")


def to_csv(days: Sequence[TabletDay]) -> bytes:
    """Write every count of `days` on a line of its own."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADINGS)
    for day in days:
        for count in day.counts:
            named = words.subject(count.kind, count.subject, day.names)
            writer.writerow(
                (
                    f"{count.day:%d-%m-%Y}",
                    words.weekday(count.day),
                    "" if count.hour == NO_HOUR else f"{count.hour:02}:00",
                    _harmless(day.store),
                    day.tablet,
                    words.KINDS[count.kind],
                    _harmless(named),
                    count.number,
                )
            )
    return text.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
