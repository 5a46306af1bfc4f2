"""The commands `kiosk pin` and `kiosk settings`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path


def add_command(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the commands `pin` and `settings`, which set `run`."""
    pin = subparsers.add_parser("pin", help="print the lines of a PIN for kiosk.toml")
    pin.set_defaults(run=_pin)
    settings = subparsers.add_parser("settings", help="check settings files")
    settings.add_argument("files", type=Path, nargs="+", metavar="FILE")
    settings.set_defaults(run=_check)


def _check(arguments: Namespace) -> int:
    from kiosk.settings.reading import read_settings

    problems = [problem for path in arguments.files for problem in read_settings(path)[1]]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _pin(_: Namespace) -> int:
    """Ask for a PIN, and print its hash and a new recovery code with its hash."""
    from getpass import getpass

    from kiosk.session.pin import PIN_LENGTH, hash_code, new_recovery_code

    asked = bool(sys.stdin and sys.stdin.isatty())
    if not sys.stdin:
        raise EOFError
    pin = getpass(f"PIN ({PIN_LENGTH} digits): ") if asked else input()
    if len(pin) != PIN_LENGTH or not (pin.isascii() and pin.isdigit()):
        print(f"a PIN has {PIN_LENGTH} digits, 0 to 9", file=sys.stderr)
        return 1
    if asked and getpass("The same again: ") != pin:
        print("the two PINs differ; nothing was made, try again", file=sys.stderr)
        return 1
    recovery = new_recovery_code()
    print(f"# Print the recovery code {recovery} and keep it apart from the tablet.")
    print(f'pin = "{hash_code(pin)}"')
    print(f'recovery = "{hash_code(recovery)}"')
    return 0
