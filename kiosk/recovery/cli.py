"""The command `kiosk supervise`."""

import argparse
import sys


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the kiosk's own."""
    supervise = commands.add_parser(
        "supervise", help="open the kiosk, and again after a crash or a hang (without systemd)"
    )
    supervise.add_argument(
        "options", nargs=argparse.REMAINDER, help="the options of `kiosk run`", metavar="..."
    )
    supervise.set_defaults(run=_supervise)


def _supervise(options: argparse.Namespace) -> int:
    from kiosk.log import start
    from kiosk.paths import data_folder
    from kiosk.recovery.supervise import supervise

    start(data_folder() / "log", "supervisor")
    return supervise([*_own_command(), "run", *options.options])


def _own_command() -> list[str]:
    """What starts this very program again."""
    if getattr(sys, "frozen", False):  # one file, made by PyInstaller
        return [sys.executable]
    isolated = ["-I"] if sys.flags.isolated else []
    return [sys.executable, *isolated, "-m", "kiosk"]
