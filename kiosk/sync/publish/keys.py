"""Private keys in encrypted files, one for each key: ROLE-IDENTITY.pem."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Signer
from tuf.api.metadata import Root

from kiosk.sync import files
from kiosk.sync.publish.errors import PublishError

ROLES: Final = ("root", "targets", "snapshot", "timestamp")
SHORTEST_PASSPHRASE: Final = 12

Passphrase = Callable[[str, str], str]  # (role, name of the key's file) -> passphrase


def new_key(folder: Path, role: str, passphrase: Passphrase) -> CryptoSigner:
    """Make a key of a role and store it, encrypted, in `folder`."""
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    name = _file_name(role, signer.public_key.keyid)
    secret = passphrase(role, name)
    if len(secret) < SHORTEST_PASSPHRASE:
        raise PublishError(
            f"The passphrase of the {role} key is too short. Take at least"
            f" {SHORTEST_PASSPHRASE} characters, such as four words."
        )
    pem = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret.encode())
    )
    files.replace(folder / name, pem)
    (folder / name).chmod(0o600)
    return signer


def load_keys(
    folders: Iterable[Path], root: Root, roles: Iterable[str], passphrase: Passphrase
) -> dict[str, list[Signer]]:
    """Return for each role as many of its keys as `root` demands.

    Raises:
        PublishError: keys are missing from the folders, damaged, or locked by another passphrase.
    """
    return {role: _keys_of(role, list(folders), root, passphrase) for role in roles}


def _keys_of(role: str, folders: list[Path], root: Root, passphrase: Passphrase) -> list[Signer]:
    keyids, threshold = root.roles[role].keyids, root.roles[role].threshold
    signers: list[Signer] = []
    for keyid in keyids:
        paths = (folder / _file_name(role, keyid) for folder in folders)
        path = next((path for path in paths if path.is_file()), None)
        if path and len(signers) < threshold:
            signer = _decrypt(path, passphrase(role, path.name))
            if signer.public_key != root.keys[keyid]:
                raise PublishError(f"{path}: is another key than its name says.")
            signers.append(signer)
    if len(signers) < threshold:
        names = ", ".join(_file_name(role, keyid) for keyid in keyids)
        raise PublishError(
            f"{threshold} of these {role} keys needed, {len(signers)} found: {names}. Looked in"
            f" {', '.join(map(str, folders))}; name other folders with --keys."
        )
    return signers


def _decrypt(path: Path, passphrase: str) -> CryptoSigner:
    try:
        private = load_pem_private_key(path.read_bytes(), passphrase.encode())
    except OSError as error:
        raise PublishError(f"{path}: cannot be read ({error.strerror}).") from error
    except (ValueError, TypeError) as error:
        raise PublishError(f"{path}: the passphrase is wrong, or the file is damaged.") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise PublishError(f"{path}: is not an Ed25519 key made by `kiosk publish`.")
    return CryptoSigner(private)


def _file_name(role: str, keyid: str) -> str:
    return f"{role}-{keyid[:8]}.pem"
