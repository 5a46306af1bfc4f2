"""The command `kiosk update`, for the unit kiosk-update.service."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction

_ABOUT = "install the version of the program that the kiosk has fetched: kiosk-update.service does"


def add_command(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command `update`; it sets `run`, which takes the parsed arguments."""
    command = subparsers.add_parser("update", help=_ABOUT, description=_ABOUT)
    command.set_defaults(run=_update)


def _update(_: Namespace) -> int:
    from kiosk.program.install import install
    from kiosk.program.versions import versions_here
    from kiosk.sync import trust, wall_clock
    from kiosk.sync.errors import SyncError

    versions = versions_here()
    if versions is None:
        print("no package brought this program; update it as it was installed", file=sys.stderr)
        return 1
    try:
        version = install(versions, trust.trusted_root(versions.folder), wall_clock.now())
    except SyncError as error:
        print(f"{error.reason}: {error}", file=sys.stderr)
        return 1
    print(f"{version} is installed, to be tried" if version else "there is nothing to install")
    return 0
