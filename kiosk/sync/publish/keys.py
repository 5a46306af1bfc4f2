"""Private keys in encrypted files, one for each key: ROLE-IDENTITY.pem."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Signer
from tuf.api.metadata import Root

from kiosk.base import files
from kiosk.base.textfiles import Unreadable, read_bytes
from kiosk.sync.publish.errors import PublishError

ROLES: Final = ("root", "targets", "snapshot", "timestamp")
SHORTEST_PASSPHRASE: Final = 12

Passphrase = Callable[[str, str], str]  # (role, name of the key's file) -> passphrase


class NewKey(NamedTuple):
    """A key that is not stored yet: `pem` is encrypted, `name` that of its file."""

    signer: CryptoSigner
    name: str
    pem: bytes

    def save(self, folder: Path) -> None:
        """Store the key for its owner's eyes only. Raises OSError."""
        files.replace(folder / self.name, self.pem)
        (folder / self.name).chmod(0o600)


def new_key(role: str, passphrase: Passphrase) -> NewKey:
    """Make a key of a role.

    Raises:
        PublishError: its passphrase is too short.
    """
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    name = file_name(role, signer.public_key.keyid)
    secret = passphrase(role, name)
    if len(secret) < SHORTEST_PASSPHRASE:
        raise PublishError(
            f"The passphrase of the {role} key is too short. Take at least"
            f" {SHORTEST_PASSPHRASE} characters, such as four words."
        )
    encryption = BestAvailableEncryption(secret.encode())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)
    return NewKey(signer, name, pem)


@contextmanager
def stored(
    keys: Iterable[NewKey], folder: Path, trusted: Callable[[], Collection[str]]
) -> Iterator[None]:
    """Store new keys for what follows; where that fails, none is left behind that nobody trusts.

    `trusted` gives the identities of the keys that the repository's root names by then. Raises
    OSError.
    """
    new = list(keys)
    made = next((path for path in [*reversed(folder.parents), folder] if not path.exists()), None)
    try:
        for key in new:
            key.save(folder)
        yield
    except BaseException:
        named = trusted()
        for key in new:
            if key.signer.public_key.keyid not in named:
                with suppress(OSError):
                    (folder / key.name).unlink(missing_ok=True)
        if made:
            _remove_empty(folder, made)
        raise


def _remove_empty(folder: Path, made: Path) -> None:
    """Remove the folders from `folder` up to `made` that have nothing in them."""
    with suppress(OSError):
        for path in [folder, *folder.parents]:
            path.rmdir()
            if path == made:
                break


def load_keys(
    folders: Iterable[Path], root: Root, roles: Iterable[str], passphrase: Passphrase
) -> dict[str, list[Signer]]:
    """Return for each role as many of its keys as `root` demands.

    Raises:
        PublishError: keys are missing from the folders, damaged, or locked by another passphrase.
    """
    searched = list(folders)
    signers: dict[str, list[Signer]] = {}
    for role in roles:
        keyids, threshold = root.roles[role].keyids, root.roles[role].threshold
        found = [path for keyid in keyids if (path := _find(searched, role, keyid))]
        if len(found) < threshold:
            raise PublishError(
                f"{threshold} of these {role} keys needed, {len(found)} found:"
                f" {', '.join(file_name(role, keyid) for keyid in keyids)}. Looked in"
                f" {', '.join(map(str, searched))}; name other folders with --keys."
            )
        signers[role] = [_decrypt(path, role, root, passphrase) for path in found[:threshold]]
    return signers


def load_present(
    folders: Iterable[Path], root: Root, role: str, passphrase: Passphrase
) -> list[Signer]:
    """Return those of a role's keys that are in the folders.

    Raises:
        PublishError: one is damaged, or locked by another passphrase.
    """
    searched = list(folders)
    found = (_find(searched, role, keyid) for keyid in root.roles[role].keyids)
    return [_decrypt(path, role, root, passphrase) for path in found if path]


def file_name(role: str, keyid: str) -> str:
    """Return the name of a key's file."""
    return f"{role}-{keyid[:8]}.pem"


def _find(folders: list[Path], role: str, keyid: str) -> Path | None:
    paths = (folder / file_name(role, keyid) for folder in folders)
    return next((path for path in paths if path.is_file()), None)


def _decrypt(path: Path, role: str, root: Root, passphrase: Passphrase) -> Signer:
    secret = passphrase(role, path.name)
    try:
        private = load_pem_private_key(read_bytes(path), secret.encode())
    except Unreadable as error:
        raise PublishError(f"{error}.") from error
    except (ValueError, TypeError) as error:
        raise PublishError(f"{path}: the passphrase is wrong, or the file is damaged.") from error
    signer = CryptoSigner(private) if isinstance(private, Ed25519PrivateKey) else None
    if not signer or signer.public_key.keyid not in root.roles[role].keyids:
        raise PublishError(f"{path}: is another key than its name says.")
    return signer
