"""The command `kiosk sync`."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.base.paths import become_owner, data_folder

if TYPE_CHECKING:
    from kiosk.sync.client import Besides

_ABOUT = """\
Bring the newest catalogue to this computer: fetch it, verify it, install it. A kiosk
that is running shows it as soon as nobody is served. Run by root, it goes on as the user who
owns the data folder: that one must be able to read what --from names.

exit codes:
  0  the newest catalogue is here
  1  the source did not give one: no network, a sign-in page, a slow server, a pulled stick
  2  the command was not understood
  3  the source gave something that is not to be trusted: signature, age, damage, clock
  4  this computer's disk is full, read-only or failing
  5  this kiosk is not set up for syncing, or another sync is at work
  130  stopped with Ctrl-C
"""


def add_command(
    subparsers: "_SubParsersAction[ArgumentParser]",
    usual_source: Callable[[], str],
    besides: "Callable[[], Besides | None]",
) -> None:
    """Add the command `sync`; it sets `run`, which takes the parsed arguments.

    `usual_source` gives the source that the settings name, empty where they name none, `besides`
    what else is to be brought.
    """
    command = subparsers.add_parser(
        "sync",
        help="bring the newest catalogue to this computer",
        description=_ABOUT,
        formatter_class=RawDescriptionHelpFormatter,
    )
    command.add_argument(
        "--from",
        dest="source",
        metavar="URL|DIR",
        help="https:// or http:// address, or folder, of the repository, not the usual one",
    )
    command.set_defaults(run=_sync, usual_source=usual_source, besides=besides)


def _sync(arguments: Namespace) -> int:
    from kiosk.catalogue.trial import try_pictures
    from kiosk.sync import errors, trust
    from kiosk.sync.catalogues import Catalogues
    from kiosk.sync.client import sync
    from kiosk.sync.source import parse

    become_owner(data_folder())
    try:
        source = parse(arguments.source or arguments.usual_source())
        if arguments.source and source.folder and not source.folder.is_dir():
            raise errors.SourceGone(
                f"{source} is no folder that is there; an address begins with https://"
            )
        root, besides = trust.trusted_root(), arguments.besides()
        outcome = sync(source, Catalogues(), root, besides=besides, try_out=try_pictures)
    except KeyboardInterrupt:
        print("stopped; nothing was changed", file=sys.stderr)
        return 130
    except errors.SyncError as error:
        print(f"{error.reason}: {error}", file=sys.stderr)
        return _exit_code(error)
    how = f", by {outcome.way}" if outcome.way else ""
    print(f"{outcome.result}: revision {outcome.revision} from {source}{how}")
    print(f"{outcome.received} bytes received")
    if outcome.clock_wrong:
        print("this computer's clock is wrong", file=sys.stderr)
    return 0


def _exit_code(error: Exception) -> int:
    from kiosk.sync import errors

    match error:
        case errors.SourceError():
            return 1
        case errors.Untrusted():
            return 3
        case errors.StorageError():
            return 4
    return 5
