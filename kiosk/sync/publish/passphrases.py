"""Where the passphrases of the keys come from: the environment, else whoever sits there."""

import os
import sys
from getpass import getpass

from kiosk.sync.publish.errors import PublishError


def known(role: str, file: str) -> str:
    """Return the passphrase of the key in `file`, which was made before.

    It is in the environment variable KIOSK_PASSPHRASE_ROLE, such as KIOSK_PASSPHRASE_TIMESTAMP,
    or asked for. Several keys of one role with passphrases of their own can only be asked for.

    Raises:
        PublishError: there is nobody to ask.
    """
    variable = f"KIOSK_PASSPHRASE_{role.upper()}"
    return os.environ.get(variable) or _ask(f"Passphrase of {file}: ", variable)


def chosen(role: str, file: str) -> str:
    """Return the passphrase for a new key; who is asked types it twice.

    Raises:
        PublishError: there is nobody to ask, or the second is not the first.
    """
    variable = f"KIOSK_PASSPHRASE_{role.upper()}"
    passphrase = os.environ.get(variable)
    if not passphrase:
        passphrase = _ask(f"New passphrase for {file}: ", variable)
        if _ask("The same again: ", variable) != passphrase:
            raise PublishError("The two passphrases differ. Nothing was made; try again.")
    return passphrase


def _ask(question: str, variable: str) -> str:
    if not sys.stdin or not sys.stdin.isatty():
        raise PublishError(f"A passphrase is needed. Set {variable}, or run this in a terminal.")
    return getpass(question)
