"""The tablet's catalogues: the current one, the one before it, and how they change places.

    versions/SHA256.db   whole catalogues; a file here was verified before it got its name
    current, previous    the hash of one of them
    refused              the hash of one that is not to be shown again
    failing              the one that the kiosk crashed with (kiosk/sync/failing.py)

Each small file is replaced in one go. Whatever is lost or damaged here, the catalogue that ships
with the program is left. Imported before the first frame: it needs only the small standard library.
"""

import os
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Final

from kiosk.base import files
from kiosk.base.paths import SHIPPED_CATALOGUE, data_folder

FAILING: Final = "failing"

_HEX: Final = frozenset("0123456789abcdef")


class Catalogues:
    """The catalogues in `folder`, by default the kiosk's own; `shipped` is the last resort.

    The folder is made by the first install. Methods that write raise OSError where they cannot.
    """

    def __init__(self, folder: Path | None = None, shipped: Path = SHIPPED_CATALOGUE) -> None:
        self.folder = folder or data_folder()
        self.shipped = shipped
        self._versions = self.folder / "versions"

    @property
    def current(self) -> str | None:
        """The SHA-256, in hex, of the catalogue to show; None is the shipped one."""
        return self._read("current")

    @property
    def previous(self) -> str | None:
        """The SHA-256 of the catalogue before the current one."""
        return self._read("previous")

    @property
    def refused(self) -> str | None:
        """The SHA-256 of a catalogue that was taken back or did not open."""
        return self._read("refused")

    def path(self, sha256: str) -> Path:
        """Where the catalogue with this hash lies, or would lie."""
        return self._versions / f"{sha256}.db"

    def candidates(self) -> list[Path]:
        """The catalogues to try to open, best first; the shipped one comes after them.

        The first is the current one. Where a pointer is lost, what lies there unpointed still
        counts, newest first. None of them is the refused one.
        """
        refused = self.refused
        pointed = self._pointed()
        if len(pointed) < 2:
            with suppress(OSError):
                pointed += sorted(self._versions.glob("*.db"), key=_age)
        unique = dict.fromkeys(pointed)
        return [path for path in unique if path.stem != refused and files.is_file(path)]

    def locked(self) -> AbstractContextManager[bool]:
        """Hold the catalogues for a while; gives False at once where another holds them.

        Raises OSError where nothing can be held.
        """
        return files.locked(self._versions)  # the folder around it is the running kiosk's

    def draft(self) -> Path:
        """Return where to write a catalogue that is to be installed, in a folder that exists."""
        files.make_folder(self._versions)
        return self._versions / "catalogue.part"

    def install(self, draft: Path, sha256: str) -> None:
        """Make the verified file `draft` the current catalogue, and keep the one before it."""
        _flush(draft)
        files.move(draft, self.path(sha256))
        self.choose(sha256)

    def choose(self, sha256: str) -> None:
        """Make a catalogue that lies here the current one, and keep the one before it."""
        before = self.current
        if before and before != sha256:
            self._write("previous", before)
        elif self.previous in (sha256, self.refused):
            self._remove("previous")
        self._write("current", sha256)
        if self.refused == sha256:
            self._remove("refused")
        self._remove(FAILING)
        self.tidy()

    def roll_back(self) -> Path:
        """Go back to the previous catalogue, else to the shipped one, and refuse the current.

        What was refused is not installed again; a second roll back takes this one back.

        Returns:
            the catalogue to show now.

        Raises:
            LookupError: there is nothing to go back to.
            Busy: a sync is at work.
        """
        with self.locked() as mine:
            if not mine:
                from kiosk.sync.errors import Busy  # a start does without

                raise Busy(f"a sync is at work in {self.folder}")
            return self._swap()

    def give_up(self, path: Path) -> None:
        """Remember that the catalogue at `path` did not open, and go back to the one before.

        A file that is not what its name says is removed, so that the next sync mends it. One that
        is what it was signed as is refused until another is released. While a sync is at work
        nothing is done: it looks at all files itself.
        """
        sha256 = path.stem
        if path.parent != self._versions or not is_hash(sha256):
            return
        with self.locked() as mine:
            if mine:
                self._refuse(path, sha256)

    def forget(self) -> None:
        """Show the shipped catalogue from now on: it is newer than those that lie here."""
        for name in ("current", "previous", "refused", FAILING):
            self._remove(name)
        self._remove_all_but(set())

    def tidy(self) -> None:
        """Remove what an interrupted sync left, and all catalogues but the two that are kept."""
        self._remove_all_but({*self._pointed(), *self.candidates()[:2]})

    def _swap(self) -> Path:
        current, previous = self.current, self.previous
        if previous == current or (previous and not files.is_file(self.path(previous))):
            previous = None
        if current is None and previous is None:
            raise LookupError("the shipped catalogue is the only one")
        # In this order each moment between leaves a current catalogue.
        if previous:
            self._write("current", previous)
        else:
            self._remove("current")
        if current:
            self._write("previous", current)
            self._write("refused", current)
        else:
            self._remove("previous")
            self._remove("refused")
        return self.path(previous) if previous else self.shipped

    def _refuse(self, path: Path, sha256: str) -> None:
        if not files.is_file(path) or hash_of(path) != sha256:
            path.unlink(missing_ok=True)
        else:
            self._write("refused", sha256)
        if self.current == sha256:
            previous = self.previous
            if previous and previous != sha256:
                self._write("current", previous)
            else:
                self._remove("current")
        if self.previous in (sha256, self.current):
            self._remove("previous")

    def _remove_all_but(self, kept: set[Path]) -> None:
        for file in [*self._versions.glob("*.part"), *self._versions.glob("*.db")]:
            if file not in kept:
                # Windows keeps a file that the kiosk shows; it goes next time.
                with suppress(PermissionError):
                    file.unlink(missing_ok=True)

    def _pointed(self) -> list[Path]:
        return [self.path(sha256) for sha256 in (self.current, self.previous) if sha256]

    def _read(self, name: str) -> str | None:
        try:
            text = files.read(self.folder / name).decode("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return None
        return text if is_hash(text) else None

    def _write(self, name: str, sha256: str) -> None:
        files.replace(self.folder / name, f"{sha256}\n".encode("ascii"))

    def _remove(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)
        files.sync_folder(self.folder)


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hex. Raises OSError."""
    import hashlib  # a start that goes well does without

    with files.open_regular(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _age(path: Path) -> float:
    return -path.stat().st_mtime


def is_hash(text: str) -> bool:
    """Whether a text is a SHA-256 in hex."""
    return len(text) == 64 and _HEX.issuperset(text)
