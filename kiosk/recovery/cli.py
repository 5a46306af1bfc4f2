"""The command `kiosk supervise`."""

import argparse


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the kiosk's own."""
    supervise = commands.add_parser(
        "supervise", help="open the kiosk, and again after a crash or a hang (without systemd)"
    )
    supervise.add_argument(
        "options", nargs="*", metavar="-- OPTION", help="options of the kiosk, after --"
    )
    supervise.set_defaults(run=_supervise)


def _supervise(options: argparse.Namespace) -> int:
    from kiosk.base.log import start
    from kiosk.base.own_command import own_command
    from kiosk.base.paths import data_folder
    from kiosk.recovery.supervise import supervise

    start(data_folder() / "log", "supervisor")
    return supervise([*own_command(), *options.options])
