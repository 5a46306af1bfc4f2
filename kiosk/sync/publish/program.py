"""Publishes a version of the program: its Debian package, and how many tablets are to take it."""

import subprocess
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import TargetFile, Targets

from kiosk.base import files
from kiosk.domain.version import Version, parse_version
from kiosk.sync.layout import CATALOGUE, RING, VERSION, program_name
from kiosk.sync.publish import past
from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.repository import Signers, StaticRepository, exclusive
from kiosk.sync.publish.tidy import tidy


def version_of(package: Path) -> Version:
    """Return the version of a package. Raises PublishError where it is none of the kiosk's."""
    form = "--showformat=${Package} ${Version}_${Architecture}"
    told = _said(package, "--show", form, str(package))
    name, _, text = told.partition(" ")
    version = parse_version(text) if name == "kiosk" else None
    if version is None:
        raise PublishError(f"{package}: is {told}, and none that `make package` makes.")
    return version


def outside(package: Path, before: Path) -> list[str]:
    """Return what two packages have otherwise where an update brings nothing: units, rules.

    Raises PublishError where one is none that `make package` makes.
    """
    sums = (_said(path, "--info", str(path), "md5sums") for path in (package, before))
    new, old = (set(told.splitlines()) for told in sums)
    names = {line.partition("  ")[2] for line in new ^ old}
    return sorted(
        name for name in names if not name.startswith(("usr/lib/kiosk/", "usr/share/doc/"))
    )


def _said(package: Path, *words: str) -> str:
    try:
        done = subprocess.run(["dpkg-deb", *words], capture_output=True, text=True, check=True)
    except FileNotFoundError as error:
        raise PublishError(f"{error.filename} is missing: publish it on a Debian.") from error
    except subprocess.CalledProcessError as error:
        raise PublishError(f"{package}: is no Debian package ({error.stderr.strip()}).") from error
    return done.stdout


def refuse_unfit(version: Version, package: Path, targets: Targets) -> None:
    """Raise PublishError unless `package` may take the place of what is published for its system.

    The version that is published may come again, to more or fewer tablets, if it is the same file.
    """
    if CATALOGUE not in targets.targets:
        raise PublishError("No catalogue is published yet: first `kiosk publish release`.")
    before = published(version, targets)
    if before is None or version.is_newer(before[0]):
        return
    if version != before[0]:
        raise PublishError(f"{version} is older than {before[0]}, which is published.")
    with package.open("rb") as file:
        target = TargetFile.from_data("", file.read(), ["sha256"])
    if target.hashes != targets.targets[program_name(*version[1:])].hashes:
        raise PublishError(f"{version} is published already, as another file. Raise the version.")


def published(version: Version, targets: Targets) -> tuple[Version, int] | None:
    """Return the version that is published for the system of `version`, and its ring."""
    target = targets.targets.get(program_name(*version[1:]))
    found = parse_version(target.custom[VERSION]) if target else None
    return (found, target.custom[RING]) if target and found else None


def publish(folder: Path, package: Path, ring: int, signers: Signers, now: datetime) -> int:
    """Publish `package` in the repository `folder` for the tablets of `ring`; returns its bytes.

    After a crash at any point the repository serves what it did before, or this.

    Args:
        folder: a repository with a catalogue.
        package: what `make package` made.
        ring: how many of a hundred tablets are to take it.
        signers: the keys of targets, snapshot and timestamp.
        now: the time to sign at, in UTC.

    Raises:
        PublishError: it may not take the place of what is published, or cannot be signed.
        OSError: the repository cannot be written.
    """
    version = version_of(package)
    content = package.read_bytes()
    with exclusive(folder):
        repository = StaticRepository(folder, now, signers)
        with repository.edit_targets() as targets:
            refuse_unfit(version, package, targets)
            name = program_name(version.system, version.processor)
            target = TargetFile.from_data(name, content, ["sha256"])
            target.unrecognized_fields["custom"] = {VERSION: str(version), RING: ring}
            targets.targets[name] = target
        repository.do_snapshot()
        repository.do_timestamp()
        files.replace(past.packed_path(folder, target), content)
        repository.commit()
        tidy(folder)
    return len(content)
