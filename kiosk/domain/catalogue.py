"""What a catalogue says of itself."""

from datetime import date
from typing import NamedTuple


class CatalogueInfo(NamedTuple):
    """Which catalogue this is.

    `revision` grows with each release. `stale_after_days` is how old, in days from `released`,
    a catalogue may be before the ambassador is told.
    """

    schema_version: int
    revision: int
    released: date
    stale_after_days: int
