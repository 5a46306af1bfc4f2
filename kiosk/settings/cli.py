"""The command `kiosk pin`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction


def add_command(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command `pin`, which sets `run`."""
    pin = subparsers.add_parser("pin", help="print the lines of a PIN for kiosk.toml")
    pin.set_defaults(run=_pin)


def _pin(arguments: Namespace) -> int:
    """Ask for a PIN, and print its hash and a new recovery code with its hash."""
    from getpass import getpass

    from kiosk.session.pin import PIN_LENGTH, hash_code, new_recovery_code

    pin = getpass(f"PIN ({PIN_LENGTH} digits): ") if sys.stdin.isatty() else input()
    if len(pin) != PIN_LENGTH or not (pin.isascii() and pin.isdigit()):
        print(f"a PIN has {PIN_LENGTH} digits, 0 to 9", file=sys.stderr)
        return 1
    recovery = new_recovery_code()
    print(f"# Print the recovery code {recovery} and keep it apart from the tablet.")
    print(f'pin = "{hash_code(pin)}"')
    print(f'recovery = "{hash_code(recovery)}"')
    return 0
