"""What a view model shows."""

from typing import Any

from PySide6.QtCore import QObject


def rows(shown: QObject, name: str) -> list[Any]:
    """The rows of the model that is the property `name`."""
    found: list[Any] = getattr(shown, name).rows
    return found
