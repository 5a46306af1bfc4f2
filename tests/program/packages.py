"""Small packages of the program, a repository that offers them, and a tablet that takes them."""

import os
import shutil
import subprocess
from copy import copy
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path
from typing import Any, Final

from kiosk.base.paths import ROOT
from kiosk.domain.version import Version, parse_version
from kiosk.program.fetch import bring
from kiosk.program.install import install
from kiosk.program.versions import Versions
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.client import sync
from kiosk.sync.layout import METADATA
from kiosk.sync.outcome import Outcome
from kiosk.sync.publish.program import publish
from kiosk.sync.source import Source
from tests.sync.repositories import ONLINE_KEYS

LAUNCHER: Final = ROOT / "packaging/debian/tree/usr/bin/kiosk"
PROCESSOR: Final = subprocess.run(
    ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
).stdout.strip()
FIRST_RING: Final = f"{0:016x}"
"""The number of a tablet that takes a version first."""

LAST_RING: Final = f"{99:016x}"

PROGRAM: Final = '#!/bin/sh\necho "$0" "$@"\n'


def version(number: str, system: str = "deb12") -> Version:
    """Return the version `number` for this processor."""
    found = parse_version(f"{number}+{system}_{PROCESSOR}")
    assert found
    return found


def make_package(
    folder: Path,
    of: Version,
    depends: str = "libc6",
    says: Version | None = None,
    files: int = 20,
    outside: str = "never unpacked",
) -> Path:
    """Make the package of a version; its program is a script.

    `says` is what it calls itself, `outside` stands in a file that is not the program's.
    """
    root = folder / f"tree-{of}"
    home = root / "usr/lib/kiosk"
    (home / "venv/bin").mkdir(parents=True)
    (home / "venv/bin/python").write_text(PROGRAM, "utf-8")
    (home / "venv/bin/python").chmod(0o755)
    (home / "app").mkdir()
    (home / "app/version").write_text(f"{says or of}\n", "ascii")
    for n in range(files):
        (home / "app" / f"{n}.py").write_text(f"# {of}\n" * 200, "ascii")
    (root / "etc").mkdir()
    (root / "etc/kiosk-test").write_text(f"{outside}\n", "ascii")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(
        f"Package: kiosk\nVersion: {of.debian}\nArchitecture: {of.processor}\nDepends: {depends}\n"
        "Maintainer: The kiosk authors <kiosk@localhost>\nDescription: made up\n",
        "ascii",
    )
    (root / "DEBIAN/md5sums").write_text(
        "".join(
            f"{md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n"
            for file in sorted(root.rglob("*"))
            if file.is_file() and "DEBIAN" not in file.parts
        ),
        "ascii",
    )
    package = folder / f"kiosk_{of}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def offer(repository: Path, package: Path, ring: int = 100) -> None:
    """Publish a package to the tablets of a ring."""
    publish(repository, package, ring, ONLINE_KEYS, datetime.now(UTC))


class Tablet:
    """A tablet with a package's own version, in `folder`; it trusts `repository`."""

    def __init__(self, folder: Path, repository: Path, number: str = FIRST_RING) -> None:
        self.number = number
        self.root = (repository / METADATA / "1.root.json").read_bytes()
        self.folder = folder
        self._lay_out()
        self.versions.desk.mkdir(parents=True)
        self.versions.programs.mkdir()
        (self.home / "venv/bin").mkdir(parents=True)
        (self.home / "venv/bin/python").write_text(PROGRAM, "utf-8")
        (self.home / "venv/bin/python").chmod(0o755)
        self.be(1000)

    def _lay_out(self) -> None:
        """Name the folders, and let the session's command know them."""
        self.catalogues = Catalogues(self.folder / "data")
        self.home = self.folder / "home"
        self.versions = Versions(self.folder / "updates", version("0.1.0"))
        self.commands = self.folder / "bin"
        self.commands.mkdir(parents=True, exist_ok=True)
        self.command = self.commands / "kiosk"
        text = LAUNCHER.read_text("utf-8")
        for packaged, here in {
            "=/var/lib/kiosk-update\n": f"={self.versions.folder}\n",
            "=/usr/lib/kiosk\n": f"={self.home}\n",
        }.items():
            assert text.count(packaged) == 1
            text = text.replace(packaged, here)
        self.command.write_text(text, "utf-8")
        self.command.chmod(0o755)

    def copy(self, folder: Path) -> "Tablet":
        """Return a tablet in `folder` that stands where this one does."""
        shutil.copytree(self.folder, folder, symlinks=True)
        other = copy(self)
        other.folder = folder
        other._lay_out()
        return other

    def be(self, user: int) -> None:
        """Be this user, as far as the command asks."""
        (self.commands / "id").write_text(f"#!/bin/sh\necho {user}\n", "ascii")
        (self.commands / "id").chmod(0o755)

    def running(self, own: Version) -> Versions:
        """The versions as the program of version `own` sees them."""
        return Versions(self.versions.folder, own)

    def fetch(self, source: Source, own: Version | None = None, **options: Any) -> Outcome:
        """Let the kiosk of version `own` sync, with the `options` of a sync."""
        versions = self.running(own or self.versions.own)
        besides = bring(versions, lambda: self.number)
        return sync(source, self.catalogues, self.root, besides=besides, **options)

    def install(self) -> Version | None:
        """Let the installer do its work."""
        return install(self.versions, self.root, datetime.now(UTC))

    def start(self, *words: str) -> str:
        """What the session's command starts: the version, "package" or "setpriv ..."."""
        path = f"{self.commands}{os.pathsep}{os.environ['PATH']}"
        told = subprocess.run(
            [self.command, *words],
            env=os.environ | {"PATH": path},
            capture_output=True,
            text=True,
            check=True,
        )
        assert not told.stderr
        started = told.stdout.split()[0]
        if started.startswith(str(self.home)):
            return "package"
        programs = f"{self.versions.programs}/"
        return started.removeprefix(programs).partition("/")[0]
