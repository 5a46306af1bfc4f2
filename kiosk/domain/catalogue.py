"""What a catalogue says of itself."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CatalogueInfo:
    """Which catalogue this is.

    `revision` grows with each release. `stale_after_days` is how old, in days from `released`,
    a catalogue may be before the ambassador is told.
    """

    schema_version: int
    revision: int
    released: date
    stale_after_days: int
