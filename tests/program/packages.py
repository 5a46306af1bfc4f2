"""Small packages of the program, a repository that offers them, and a tablet that takes them."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

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
    program: str = PROGRAM,
) -> Path:
    """Make the package of a version; its program is a script, and `says` what it calls itself."""
    root = folder / f"tree-{of}"
    home = root / "usr/lib/kiosk"
    (home / "venv/bin").mkdir(parents=True)
    (home / "version").write_text(f"{says or of}\n", "ascii")
    (home / "venv/bin/python").write_text(program, "utf-8")
    (home / "venv/bin/python").chmod(0o755)
    (home / "app").mkdir()
    for n in range(20):
        (home / "app" / f"{n}.py").write_text(f"# {of}\n" * 200, "ascii")
    (root / "etc").mkdir()
    (root / "etc/kiosk-test").write_text("never unpacked\n", "ascii")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(
        f"Package: kiosk\nVersion: {of.debian}\nArchitecture: {of.processor}\nDepends: {depends}\n"
        "Maintainer: The kiosk authors <kiosk@localhost>\nDescription: made up\n",
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
        self.catalogues = Catalogues(folder / "data")
        self.home = folder / "home"
        self.versions = Versions(folder / "updates", version("0.1.0"))
        self.versions.desk.mkdir(parents=True)
        self.versions.programs.mkdir()
        (self.home / "venv/bin").mkdir(parents=True)
        (self.home / "venv/bin/python").write_text(PROGRAM, "utf-8")
        (self.home / "venv/bin/python").chmod(0o755)
        self.commands = folder / "bin"
        self.commands.mkdir()
        self.command = self.commands / "kiosk"
        text = LAUNCHER.read_text("utf-8")
        for packaged, here in {
            "=/var/lib/kiosk-update\n": f"={folder / 'updates'}\n",
            "=/usr/lib/kiosk\n": f"={self.home}\n",
        }.items():
            assert text.count(packaged) == 1
            text = text.replace(packaged, here)
        self.command.write_text(text, "utf-8")
        self.command.chmod(0o755)
        self.be(1000)

    def be(self, user: int) -> None:
        """Be this user, as far as the command asks."""
        (self.commands / "id").write_text(f"#!/bin/sh\necho {user}\n", "ascii")
        (self.commands / "id").chmod(0o755)

    def running(self, own: Version) -> Versions:
        """The versions as the program of version `own` sees them."""
        return Versions(self.versions.folder, own)

    def fetch(self, source: Source, own: Version | None = None) -> Outcome:
        """Let the kiosk of version `own` sync."""
        versions = self.running(own or self.versions.own)
        besides = bring(versions, lambda: self.number)
        return sync(source, self.catalogues, self.root, besides=besides)

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
