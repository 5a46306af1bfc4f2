"""TUF clients of others on a repository that `kiosk publish` made, served as servers differ."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tuf.api.exceptions import DownloadError
from tuf.ngclient import Updater

from kiosk.sync.layout import CATALOGUE, METADATA, REVISION, TARGETS, WHOLE
from kiosk.sync.publish.ceremony import create
from tests.compatibility.outside import NotRun, Outside, Row
from tests.sync.client.web import Handler, served
from tests.sync.repositories import KEYS, publish_revision

LARGEST = 2**53 - 1
"""The largest revision that `kiosk publish` takes."""
MISSING = (404, 403, 410)
TUF_JS = """
const fs = require("fs");
const { Updater } = require("tuf-js");
const [folder, base, catalogue, whole] = process.argv.slice(2);
(async () => {
    const updater = new Updater({
        metadataDir: folder, metadataBaseUrl: base + "/metadata",
        targetDir: folder, targetBaseUrl: base + "/targets",
    });
    await updater.refresh();
    const names = Object.keys(updater.trustedSet.targets.signed.targets);
    for (const name of names.filter(name => name !== catalogue)) {
        const target = await updater.getTargetInfo(name);
        await updater.downloadTarget(target, folder + "/download");
    }
    const described = await updater.getTargetInfo(catalogue);
    console.log(JSON.stringify([described.custom.revision, names.length]));
})().catch(error => {
    console.error(String(error));
    process.exit(1);
});
"""


def rows(outside: Outside) -> Iterator[Row]:
    repository, now = outside.folder / "repository", datetime.now(UTC)
    create(repository, KEYS, {}, now)
    for revision in (1, LARGEST):
        publish_revision(repository, revision, now)
    lock = outside.folder / "node_modules" / "tuf-js" / "package.json"
    for status in MISSING:
        remedy = "answer 404 or 403 (`docs/publishing.md`)" if status == 410 else "nothing"
        for name, number, ask in (
            ("python-tuf", version("tuf"), by_python_tuf),
            ("tuf-js", json.loads(lock.read_text())["version"] if lock.exists() else "", by_tuf_js),
        ):

            def missing(request: Handler, status: int = status) -> bool:
                path = repository / request.path.lstrip("/")
                return not path.is_file() and request.answer(status, b"")

            folder = outside.folder / f"{name}-{status}"
            folder.mkdir()
            (folder / "root.json").write_bytes((repository / METADATA / "1.root.json").read_bytes())
            with served(repository, missing) as (source, _):
                try:
                    found = ask(outside, folder, source.url)
                    right = found == [LARGEST, 3]
                    came = "reads every target, and revision 2^53-1" if right else f"WRONG: {found}"
                except (NotRun, DownloadError) as error:
                    came = f"stops: {str(error).replace(source.url, '')}"
            yield Row(f"{name}, next root answered with {status}", number, came, remedy)


def by_python_tuf(outside: Outside, folder: Path, base: str) -> list[Any]:
    """The revision and the number of targets; each is fetched and verified."""
    updater = Updater(
        *(str(folder), f"{base}/{METADATA}/", str(folder), f"{base}/{TARGETS}/"),
        bootstrap=(folder / "root.json").read_bytes(),
    )
    updater.refresh()
    names = updater._trusted_set.targets.targets
    for name in names.keys() - {CATALOGUE}:
        target = updater.get_targetinfo(name)
        assert target
        updater.download_target(target, str(folder / "download"))
    described = updater.get_targetinfo(CATALOGUE)
    assert described
    return [described.custom[REVISION], len(names)]


def by_tuf_js(outside: Outside, folder: Path, base: str) -> list[Any]:
    """The same."""
    found: list[Any] = json.loads(outside.node(TUF_JS, folder, base, CATALOGUE, WHOLE))
    return found
