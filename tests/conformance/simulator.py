"""A repository in memory that can do wrong, and the client that is tested against it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from securesystemslib.signer import Signer
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from tests.conformance.client import main
from tests.sync.client.web import Handler
from tests.sync.repositories import key

TOP: Final = ("root", "targets", "snapshot", "timestamp")
FOLLOWING: Final = ("targets", "snapshot", "timestamp")

ADAPTER: Final = Path(__file__).with_name("client.py")


class Simulator:
    """Signs whatever a test wants and serves it with version prefixes, as real repositories do.

    `root`, `targets`, `snapshot` and `timestamp` are the next version of each; `publish` signs and
    serves it. `signers` holds the keys that sign for a role, `asked` what was requested, and
    `instead` what is served under a name such as "2.root" in the place of what belongs there.
    """

    def __init__(self) -> None:
        self.hashes = False
        self.asked: list[str] = []
        self.instead: dict[str, bytes] = {}
        self.files: dict[str, bytes] = {}
        self.next: dict[str, Any] = {
            "root": Root(expires=days(30)),
            "targets": Targets(expires=days(30)),
            "snapshot": Snapshot(expires=days(30)),
            "timestamp": Timestamp(expires=days(30)),
        }
        self.signers: dict[str, list[Signer]] = {}
        self.served: dict[str, list[bytes]] = {}
        for role in TOP:
            self.give_keys(role, f"first {role}")
        self.publish("root", "targets", "snapshot", "timestamp", bump=False)

    @property
    def root(self) -> Root:
        root: Root = self.next["root"]
        return root

    @property
    def targets(self) -> Targets:
        targets: Targets = self.next["targets"]
        return targets

    @property
    def snapshot(self) -> Snapshot:
        snapshot: Snapshot = self.next["snapshot"]
        return snapshot

    @property
    def timestamp(self) -> Timestamp:
        timestamp: Timestamp = self.next["timestamp"]
        return timestamp

    def give_keys(self, role: str, *seeds: str, threshold: int = 1) -> None:
        """Let a top-level role be signed by new keys alone; takes effect with the next root."""
        self.root.roles[role].keyids.clear()
        self.root.roles[role].threshold = threshold
        self.signers[role] = [key(seed) for seed in seeds]
        for signer in self.signers[role]:
            self.root.add_key(signer.public_key, role)

    def publish(self, *roles: str, bump: bool = True) -> None:
        """Sign and serve the next version of some roles, each as it stands."""
        for role in roles:
            signed = self.next[role]
            signed.version += 1 if bump else 0
            metadata = Metadata(signed)
            for signer in self.signers[role]:
                metadata.sign(signer, append=True)
            self.served.setdefault(role, []).append(metadata.to_bytes())

    def release(self, *roles: str, bump: bool = True) -> None:
        """Publish some targets roles, and the snapshot and the timestamp that lead to them."""
        self.publish(*roles, bump=bump)
        for role in self.served.keys() - {"root", "snapshot", "timestamp"}:
            self.snapshot.meta[f"{role}.json"] = self._description(role)
        self.publish("snapshot")
        self.publish_timestamp()

    def publish_timestamp(self) -> None:
        """Publish a timestamp that leads to the snapshot."""
        self.timestamp.snapshot_meta = self._description("snapshot")
        self.publish("timestamp")

    def add_file(self, name: str, content: bytes, role: str = "targets") -> None:
        """Put a file into the next version of a targets role."""
        self.next[role].targets[name] = TargetFile.from_data(name, content, ["sha256"])
        self.files[name] = content

    def delegate(
        self,
        delegator: str,
        role: str,
        paths: Sequence[str] = ("*",),
        terminating: bool = False,
        expires: datetime | None = None,
    ) -> None:
        """Add a delegation to the next version of `delegator`, with a role of version 1."""
        parent = self.next[delegator]
        if parent.delegations is None:
            parent.delegations = Delegations({}, roles={})
        parent.delegations.roles[role] = DelegatedRole(role, [], 1, terminating, list(paths))
        if role not in self.next:
            self.next[role] = Targets(expires=expires or days(30))
            self.signers[role] = [key(f"delegated {role}"[:32])]
        for signer in self.signers[role]:
            parent.add_key(signer.public_key, role)

    def answer(self, request: Handler) -> bool:
        """Answer one request for metadata or a file."""
        content = self._content(request.path.removeprefix("/"))
        if content is None:
            return request.answer(404, b"")
        return request.answer(200, content)

    def _content(self, path: str) -> bytes | None:
        folder, _, name = path.partition("/")
        if folder == "targets":
            self.asked.append(name)
            parent, slash, name = name.rpartition("/")
            prefix, _, name = name.partition(".")
            content = self.files.get(unquote(f"{parent}{slash}{name}"))
            described = {
                target.hashes["sha256"]
                for signed in self.next.values()
                if isinstance(signed, Targets)
                for target in signed.targets.values()
            }
            return content if prefix in described else None
        name = name.removesuffix(".json")
        self.asked.append(name)
        if name in self.instead:
            return self.instead[name]
        if name == "timestamp":
            return self.served["timestamp"][-1]
        version, _, role = name.partition(".")
        for content in reversed(self.served.get(unquote(role), [])):
            if Metadata.from_bytes(content).signed.version == int(version):
                return content
        return None

    def _description(self, role: str) -> MetaFile:
        content = self.served[role][-1]
        version = Metadata.from_bytes(content).signed.version
        if not self.hashes:
            return MetaFile(version)
        return MetaFile(version, len(content), {"sha256": sha256(content).hexdigest()})


class Client:
    """The adapter with folders of its own; each command returns its exit code.

    It runs in this process; where its clock is to be ahead, as a program of its own.
    """

    def __init__(self, url: str, folder: Path) -> None:
        self._url = url
        self.metadata = folder / "metadata"
        self.files = folder / "files"
        self._trusted = folder / "trusted.json"
        self.metadata.mkdir()
        self.files.mkdir()

    def init(self, root: bytes) -> int:
        """Trust `root`."""
        self._trusted.write_bytes(root)
        return self._run("init", str(self._trusted))

    def refresh(self, days_ahead: int = 0) -> int:
        """Refresh, with a clock that is some days ahead."""
        return self._run("--metadata-url", self._metadata_url, "refresh", days_ahead=days_ahead)

    def download(self, name: str, days_ahead: int = 0) -> int:
        """Download a target, with a clock that is some days ahead."""
        options = ["--metadata-url", self._metadata_url, "--target-name", name]
        options += ["--target-base-url", f"{self._url}/targets/", "--target-dir", str(self.files)]
        return self._run(*options, "download", days_ahead=days_ahead)

    @property
    def versions(self) -> dict[str, int]:
        """The versions that the client trusts, by role."""
        found = sorted(self.metadata.glob("*.json"))
        return {
            unquote(path.stem): Metadata.from_bytes(path.read_bytes()).signed.version
            for path in found
        }

    @property
    def contents(self) -> list[bytes]:
        """What it has downloaded, in order."""
        return sorted(path.read_bytes() for path in self.files.rglob("*") if path.is_file())

    @property
    def _metadata_url(self) -> str:
        return f"{self._url}/metadata/"

    def _run(self, *arguments: str, days_ahead: int = 0) -> int:
        options = ["--metadata-dir", str(self.metadata), *arguments]
        if not days_ahead:
            return main(options)
        return subprocess.run(
            ["faketime", "-f", f"+{days_ahead}d", sys.executable, str(ADAPTER), *options],
            env=os.environ | {"PYTHONWARNINGS": "error"},
            check=False,
        ).returncode


def days(ahead: float) -> datetime:
    """The moment some days from now, in whole seconds."""
    return datetime.now(UTC).replace(microsecond=0) + timedelta(days=ahead)
