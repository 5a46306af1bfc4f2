"""What starts this very program again."""

import sys


def own_command() -> list[str]:
    """The words before the arguments: of Python as it runs now, or of a frozen program."""
    if getattr(sys, "frozen", False):  # by PyInstaller
        return [sys.executable]
    isolated = ["-I"] if sys.flags.isolated else []
    return [sys.executable, *isolated, "-m", "kiosk"]
