"""The program. Without words it opens the kiosk, and loads nothing that only other words need."""

import gc
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without a command the kiosk opens."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if "TZ" in os.environ:
        from kiosk.base.zone import leave_nonsense

        leave_nonsense()
    try:
        return _run(words)
    except ImportError as error:
        from kiosk.app.application import tell_missing_library

        return tell_missing_library(error)


def _run(words: Sequence[str]) -> int:
    if words:
        from kiosk.app.commands import run_command

        return run_command(words)
    # Nothing becomes garbage before the first frame; looking for it costs 8 ms. The kiosk lets the
    # collector in again when it has time.
    gc.disable()
    from kiosk.base.imports import import_plainly

    import_plainly()
    from kiosk.app.unattended import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
