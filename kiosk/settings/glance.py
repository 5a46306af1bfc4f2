"""What the first frame needs of the settings, read without a TOML reader or validation.

Those cost more than a tenth of a second. Only `language` and `text_size` change the first frame;
both are short values on a line of their own before the first table. A file in which they are
written otherwise is read properly right after the first frame.
"""

from collections.abc import Iterable
from pathlib import Path

from kiosk.base.textfiles import Unreadable, read_text
from kiosk.settings.values import DECLARED, USUAL_SETTINGS, Settings


def glance(files: Iterable[Path]) -> Settings:
    """The usual settings with the language and text size of `files`; a later file wins."""
    settings = USUAL_SETTINGS
    for path in files:
        for name, value in _lines(path):
            if name == "language" and value.isalpha() and len(value) == 2:
                settings = settings._replace(language=value)
            elif name == "text_size" and value.isdigit() and int(value) in DECLARED[name].only:
                settings = settings._replace(text_size=int(value))
    return settings


def _lines(path: Path) -> Iterable[tuple[str, str]]:
    """The lines `name = value` before the first table; none where the file cannot be read."""
    try:
        text = read_text(path)
    except Unreadable:
        return
    for line in text.splitlines():
        if line.lstrip().startswith("["):
            return
        name, equals, value = line.partition("#")[0].partition("=")
        if equals:
            yield name.strip(), value.strip().strip("\"'")
