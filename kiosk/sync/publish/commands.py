"""What each `kiosk publish` command does, and what it tells."""

import shutil
import sys
from argparse import Namespace
from collections.abc import Collection
from contextlib import closing
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from tuf.api.metadata import Root, Snapshot, Targets, Timestamp

from kiosk.base.arguments import agreed
from kiosk.catalogue.build import build
from kiosk.catalogue.check import check
from kiosk.catalogue.checks.judge import judge
from kiosk.catalogue.diff_words import in_words, no_difference
from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.restamp import restamp
from kiosk.catalogue.reviewed import unpack
from kiosk.catalogue.trial import try_pictures
from kiosk.sync.layout import CATALOGUE, METADATA, program_name
from kiosk.sync.publish import ceremony, passphrases, past
from kiosk.sync.publish import program as programs
from kiosk.sync.publish import refresh as refreshing
from kiosk.sync.publish import release as releasing
from kiosk.sync.publish.errors import PublishError
from kiosk.sync.publish.keys import ROLES, file_name, load_keys, load_present, new_key, stored
from kiosk.sync.publish.repository import LIFETIMES, StaticRepository, require

_RELEASING = (Targets.type, Snapshot.type, Timestamp.type)


def init(arguments: Namespace) -> None:
    """Make the keys and a repository that trusts them."""
    folder, keys = arguments.repository, arguments.keys[0]
    if StaticRepository(folder, datetime.now(UTC), {}).root().version:
        raise PublishError(f"{folder}: is a repository already. Take another folder.")
    if keys.resolve().is_relative_to(folder.resolve()):
        raise PublishError(f"{keys}: would be published. Keep the keys outside the repository.")
    shares = {Root.type: arguments.root, Targets.type: arguments.targets}
    made = {
        role: [new_key(role, passphrases.chosen) for _ in range(shares.get(role, (1, 1))[1])]
        for role in ROLES
    }
    signers = {role: [key.signer for key in new] for role, new in made.items()}
    thresholds = {role: needed for role, (needed, _) in shares.items()}
    with stored(chain.from_iterable(made.values()), keys, lambda: _named_in(folder)):
        ceremony.create(folder, signers, thresholds, datetime.now(UTC))
    print(
        f"""{folder}: a repository without a release; its keys are in {keys}.

What to do now:
1. Move the root key to a medium that is locked away, and a copy of it elsewhere. It is
   needed only to replace keys, and once a year: {", ".join(key.name for key in made[Root.type])}
2. Give {folder / METADATA / "1.root.json"} to the tablets as root.json: in the
   folder assets/trust of the program's package, or trust in each tablet's data folder. Their
   kiosk.toml names the address that the repository will have: source = "https://..."
3. Publish the first catalogue: kiosk publish release {folder} --keys {keys}"""
    )


def release(arguments: Namespace) -> None:
    """Build or take a catalogue, judge it, show what changes, ask, and publish it."""
    repository = _opened(arguments)
    with TemporaryDirectory() as scratch:
        catalogue = Path(scratch, "catalogue.db")
        if arguments.reviewed:
            _take_reviewed(arguments.reviewed, repository, catalogue)
        elif arguments.catalogue:
            check(arguments.catalogue)
            shutil.copyfile(arguments.catalogue, catalogue)
        else:
            build(arguments.content, arguments.media, catalogue)
        _refuse_unfit(catalogue)
        try_pictures(catalogue)
        _publish(arguments, repository, catalogue, Path(scratch))


def _take_reviewed(path: Path, repository: StaticRepository, catalogue: Path) -> None:
    """Take the catalogue of a reviewed release, if it was compared with the one that is served."""
    review = unpack(path, catalogue)
    served = repository.targets().targets.get(CATALOGUE)
    if served and served.hashes["sha256"] != review.against_sha256:
        raise PublishError(
            f"{path}: was compared with revision {review.against_revision}, and another one is"
            " served. Review it again: kiosk studio --released REPO"
        )
    print(f"Reviewed on {review.reviewed}, with the fingerprint {review.fingerprint}.")
    print(f"{len(review.warnings)} warnings were seen.")


def served_catalogue(folder: Path, out: Path) -> Path | None:
    """Write the catalogue that a repository serves to `out`; None where it has no release yet."""
    require(folder)
    targets = StaticRepository(folder, datetime.now(UTC), {}).targets()
    if not targets.targets:
        return None
    out.write_bytes(past.served(folder, targets))
    return out


def _refuse_unfit(catalogue: Path) -> None:
    findings = judge(catalogue, date.today())
    for found in findings:
        print(f"{'error' if found.error else 'warning'}: {found.problem}", file=sys.stderr)
    errors = sum(found.error for found in findings)
    if errors:
        raise PublishError(f"{errors} to mend; nothing was published.")


def rollback(arguments: Namespace) -> None:
    """Publish the content of an earlier release as a new revision."""
    folder, repository = arguments.repository, _opened(arguments)
    kept = past.for_deltas(folder)
    if not kept:
        raise PublishError(f"{folder}: keeps no release to go back to.")
    revision = arguments.to or kept[0]
    if revision not in kept:
        raise PublishError(
            f"{folder}: keeps no revision {revision}. It keeps {', '.join(map(str, kept))}."
        )
    with TemporaryDirectory() as scratch:
        catalogue = Path(scratch, "catalogue.db")
        following = past.revision_of(repository.targets()) + 1
        today = repository.now.date()
        restamp(past.release_path(folder, revision), following, today, catalogue)
        print(f"Revision {revision} again, as revision {following}:")
        _publish(arguments, repository, catalogue, Path(scratch))


def _publish(
    arguments: Namespace, repository: StaticRepository, catalogue: Path, scratch: Path
) -> None:
    folder, targets = arguments.repository, repository.targets()
    info = check(catalogue)
    releasing.refuse_older(info, targets)
    for line in _changes(folder, targets, catalogue, scratch, arguments.language):
        print(line)
    if not arguments.yes and not agreed(f"Publish revision {info.revision}?"):
        raise PublishError("Nothing was published.")
    signers = load_keys(arguments.keys, repository.root(), _RELEASING, passphrases.known)
    published = releasing.release(folder, catalogue, signers, repository.now)
    print(f"Revision {info.revision} is published: {published.whole} bytes whole.")
    for base, size in published.deltas.items():
        print(f"  from revision {base}: {size} bytes")


def _changes(
    folder: Path, targets: Targets, catalogue: Path, scratch: Path, language: str
) -> list[str]:
    if not targets.targets:
        return ["This is the first release."]
    served = scratch / "served.db"
    try:
        served.write_bytes(past.served(folder, targets))
        with (
            closing(CatalogueRepository.open(served)) as old,
            closing(CatalogueRepository.open(catalogue)) as new,
        ):
            return in_words(old, new, date.today(), language) or [no_difference(language)]
    except (PublishError, CatalogueError) as error:
        return [f"What changes cannot be shown. {error}"]


def program(arguments: Namespace) -> None:
    """Publish a version of the program, or the same one to another ring."""
    folder, package, ring = arguments.repository, arguments.package, arguments.ring
    repository = _opened(arguments)
    version, targets = programs.version_of(package), repository.targets()
    programs.refuse_unfit(version, package, targets)
    before = programs.published(version, targets)
    if before is None:
        print("This is the first.")
    else:
        print(f"published before: {before[0]}, to {before[1]} %")
        served = targets.targets[program_name(version.system, version.processor)]
        for name in programs.outside(package, past.packed_path(folder, served)):
            print(f"/{name} is another; no update brings it: install the package by hand.")
    if not arguments.yes and not agreed(f"Publish {version} to {ring} % of the tablets?"):
        raise PublishError("Nothing was published.")
    signers = load_keys(arguments.keys, repository.root(), _RELEASING, passphrases.known)
    size = programs.publish(folder, package, ring, signers, repository.now)
    print(f"{version} is published to {ring} % of the tablets: {size} bytes.")


def refresh(arguments: Namespace) -> None:
    """Sign anew what is due, and tell until when everything holds."""
    repository = _opened(arguments)
    if arguments.also == Root.type:
        roles = [Root.type]
    elif arguments.also == Targets.type:
        roles = list(_RELEASING)
    else:
        roles = refreshing.due(repository)
    signers = load_keys(arguments.keys, repository.root(), roles, passphrases.known)
    refreshing.refresh(arguments.repository, signers, repository.now)
    for role in ROLES:
        print(f"{role}: holds until {repository.expiry(role):%Y-%m-%d}")
    for role in refreshing.soon_to_expire(repository):
        remedy = f"kiosk publish refresh {arguments.repository} --also {role} --keys DIR"
        print(f"The {role} soon expires: {remedy}", file=sys.stderr)


def rotate(arguments: Namespace) -> None:
    """Replace a key by a new one."""
    role, repository = arguments.role, _opened(arguments)
    root = repository.root()
    names = {file_name(role, keyid): keyid for keyid in root.roles[role].keyids}
    name = arguments.key or (next(iter(names)) if len(names) == 1 else None)
    if name not in names:
        raise PublishError(f"Say with --key which {role} key to replace: {', '.join(names)}.")
    needed = [Root.type, *ceremony.signing_with(role)]
    signers = load_keys(arguments.keys, root, needed, passphrases.known)
    if role != Root.type:
        signers[role] = load_present(arguments.keys, root, role, passphrases.known)
    new = new_key(role, passphrases.chosen)
    place, now = arguments.repository, repository.now
    with stored([new], arguments.keys[0], lambda: _named_in(place)):
        ceremony.rotate(place, role, names[name], new.signer, signers, now)
    print(f"{new.name} in {arguments.keys[0]} is the new {role} key. Destroy {name}.")


def _named_in(folder: Path) -> Collection[str]:
    """The identities of the keys that the root of a repository names."""
    return StaticRepository(folder, datetime.now(UTC), {}).root().keys


def _opened(arguments: Namespace) -> StaticRepository:
    require(arguments.repository)
    for folder in arguments.keys:
        if not folder.is_dir():
            raise PublishError(f"{folder}: is no folder; name the one with the keys by --keys.")
    repository = StaticRepository(arguments.repository, datetime.now(UTC), {})
    if repository.released and not arguments.clock_is_right:
        signed = repository.expiry(Timestamp.type) - LIFETIMES[Timestamp.type]
        if repository.now < signed:
            raise PublishError(
                f"The clock says {repository.now:%Y-%m-%d %H:%M} UTC, but the last signature was"
                f" made on {signed:%Y-%m-%d %H:%M}. Set the clock; if it is right and was wrong"
                " then, add --clock-is-right."
            )
    return repository
