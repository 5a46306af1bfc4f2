"""The versions of the program on a tablet: which are there, which one runs, and what failed.

    trust/               whom the installer believes: root's
    programs/            what the installer's user may write
        VERSION/         whole programs, each as /usr/lib/kiosk is
        metadata/        what TUF has verified
        refused          why it did not install what it was last given
    kiosk/               what the kiosk's user may write
        current          the version that runs; without it the package's own does
        trial            one to be started next, once
        trying           the one that was, until it has shown that it is well
        failed           those that were not: how often, when, and why
        metadata/, targets/  what the kiosk fetched for the installer, as a repository has it

/usr/bin/kiosk reads `current` and moves `trial`. Each file is replaced in one go, and a version
gets its name when it is whole on the disk. Whatever is lost or damaged here, the package's own
version is left. Needs only the small standard library.
"""

import os
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.base import files
from kiosk.base.paths import ROOT
from kiosk.domain.version import Version, parse_version

TRIALS: Final = 3
"""How often a version is tried, a day apart, before it is left alone for good."""

REFUSED: Final = "refused"

_DAY: Final = 24 * 3600


def own(root: Path = ROOT) -> Version | None:
    """The version of the program in `root`; None where no package brought it."""
    return _version_in(root / "version")


def versions_here() -> "Versions | None":
    """Those of this tablet; None where the program cannot bring itself up to date."""
    folder, version = os.environ.get("KIOSK_UPDATES"), own()
    return Versions(Path(folder), version) if folder and version else None


class Failure(StrEnum):
    """Why a version failed.

    START: it did not come to its first frame, or crashed before it was known to be well.
    CATALOGUE, PIN: it does not find these. SYNC: no sync went well. CRASHES: later on it crashed
    again and again.
    """

    START = "start"
    CATALOGUE = "catalogue"
    PIN = "pin"
    SYNC = "sync"
    CRASHES = "crashes"


class Failed(NamedTuple):
    """A version that failed: how often, when last in seconds since 1970, and why."""

    version: Version
    trials: int
    last: int
    why: Failure

    def may_be_tried(self, now: float) -> bool:
        """Whether it may be tried again; a clock that jumped keeps nobody waiting."""
        return self.trials < TRIALS and not 0 <= now - self.last < _DAY


class Versions:
    """The versions in `folder`, for the program `own`."""

    def __init__(self, folder: Path, own: Version) -> None:
        self.folder = folder
        self.own = own
        self.programs = folder / "programs"
        self.desk = folder / "kiosk"

    @property
    def current(self) -> Version | None:
        """The version that runs when none is on trial; None is the package's own."""
        return _version_in(self.desk / "current")

    @property
    def trying(self) -> Version | None:
        """The version that was started on trial and is not known to be well yet."""
        return _version_in(self.desk / "trying")

    @property
    def failed(self) -> list[Failed]:
        """The versions that failed and are newer than the program that runs, newest first."""
        return [one for one in self._failures() if one.version.is_newer(self.own)]

    @property
    def refused(self) -> str:
        """Why the installer did not install what it was last given, in plain English."""
        try:
            return files.read(self.programs / REFUSED).decode("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def path(self, version: Version) -> Path:
        """Where a version lies, or would lie."""
        return self.programs / str(version)

    def here(self) -> list[Version]:
        """The versions for this system that can be started, newest first."""
        try:
            names = [entry.name for entry in os.scandir(self.programs)]
        except OSError:
            return []
        found = [version for version in map(parse_version, names) if version]
        return sorted(v for v in found if v[1:] == self.own[1:])[::-1]

    def newest(self) -> Version:
        """The newest that is here, the program that runs among them."""
        return max([self.own, *self.here()], key=lambda version: version.number)

    def to_try(self, now: float) -> Version | None:
        """The version to start on trial; `now` is in seconds since 1970."""
        failed = {one.version: one for one in self.failed}
        for version in self.here():
            before = failed.get(version)
            if version.is_newer(self.own) and (before is None or before.may_be_tried(now)):
                return version
        return None

    def try_next(self, version: Version) -> None:
        """Let the next start be a trial of `version`. Raises OSError."""
        files.replace(self.desk / "trial", f"{version}\n".encode("ascii"))

    def confirm(self) -> None:
        """The version on trial, which runs, is well: it is the one to run. Raises OSError."""
        files.move(self.desk / "trying", self.desk / "current")

    def fail(self, version: Version, why: Failure, now: float) -> None:
        """A version is not well: the one before it runs from the next start on.

        `now` is in seconds since 1970. Raises OSError.
        """
        failures = {one.version: one for one in self._failures()}
        trials = failures[version].trials + 1 if version in failures else 1
        failures[version] = Failed(version, trials, int(now), why)
        here = self.here()
        lines = [" ".join(map(str, one)) for one in failures.values() if one.version in here]
        files.replace(self.desk / "failed", "\n".join(lines).encode("ascii"))
        (self.desk / "trying").unlink(missing_ok=True)
        if self.current == version:
            older = [one for one in here if version.is_newer(one) and one not in failures]
            if older:
                files.replace(self.desk / "current", f"{older[0]}\n".encode("ascii"))
            else:
                (self.desk / "current").unlink()

    def _failures(self) -> list[Failed]:
        try:
            lines = files.read(self.desk / "failed").decode("ascii").splitlines()
            read = [
                (parse_version(v), int(n), int(t), Failure(w))
                for v, n, t, w in map(str.split, lines)
            ]
        except (OSError, ValueError):
            return []
        return sorted((Failed(v, n, t, w) for v, n, t, w in read if v), reverse=True)


def _version_in(file: Path) -> Version | None:
    try:
        return parse_version(files.read(file).decode("ascii").strip())
    except (OSError, UnicodeDecodeError):
        return None
