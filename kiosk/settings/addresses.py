"""How addresses in settings are written."""

import re
from pathlib import Path


def is_address(text: str) -> bool:
    """Whether `text` is the address of a server."""
    return re.fullmatch(r"https?://[^\s/]+(/\S*)?", text) is not None


def is_source(text: str) -> bool:
    """Whether catalogues can come from what is written like this: an address, or a whole path."""
    if re.match(r"https?://", text):
        # As kiosk.sync.source reads it: no user, no query.
        return re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", text) is not None
    return Path(text.removeprefix("file:")).is_absolute()
