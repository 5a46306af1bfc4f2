"""The command as it is typed: what it prints, and its exit codes."""

import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.__main__ import main
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.layout import METADATA
from tests.sync.client.conftest import Shelf, shown
from tests.sync.client.publishing import FIRST, SECOND
from tests.sync.client.web import free_port, served


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogues:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return Catalogues()


@pytest.fixture
def trust(catalogues: Catalogues, shelf: Shelf) -> Path:
    folder = catalogues.folder / "trust"
    folder.mkdir(parents=True)
    (folder / "root.json").write_bytes(shelf.root)
    return folder


def test_from_a_folder_and_from_the_usual_source(
    catalogues: Catalogues, trust: Path, shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sync", "--from", str(shelf.first)]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"installed: revision {FIRST} from {shelf.first}, by whole\n")
    assert said.endswith(" bytes received\n")
    with served(shelf.second) as (source, _):
        (catalogues.folder / "kiosk.toml").write_text(f'source = "{source.url}"\n')
        assert main(["sync"]) == 0
        assert main(["sync"]) == 0
    first, _, second, _ = capsys.readouterr().out.splitlines()
    assert first == f"installed: revision {SECOND} from {source}, by delta"
    assert second == f"up-to-date: revision {SECOND} from {source}"
    assert shown(catalogues) == SECOND


def test_exit_codes(
    catalogues: Catalogues, trust: Path, shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sync", "--from", f"http://127.0.0.1:{free_port()}"]) == 1
    assert main(["sync", "--from", "gopher://example.dk"]) == 5
    assert main(["sync"]) == 5
    assert main(["sync", "--from", str(shelf.second)]) == 0
    assert main(["sync", "--from", str(shelf.first)]) == 3
    reasons = [line.split(":")[0] for line in capsys.readouterr().err.splitlines()]
    assert reasons == ["no-network", "not-set-up", "not-set-up", "older"]
    (trust / "root.json").unlink()
    shutil.rmtree(catalogues.folder / METADATA)
    assert main(["sync", "--from", str(shelf.second)]) == 5
    with pytest.raises(SystemExit) as caught:
        main(["sync", "--frmo", "x"])
    assert caught.value.code == 2


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can become another user"
)
def test_what_root_syncs_is_the_kiosks_to_write(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = 65534
    with TemporaryDirectory() as folder:
        data, repository = Path(folder) / "data", Path(folder) / "repository"
        shutil.copytree(shelf.first, repository)
        (data / "trust").mkdir(parents=True)
        (data / "trust" / "root.json").write_bytes(shelf.root)
        for path in (Path(folder), *Path(folder).rglob("*")):
            os.chown(path, nobody, nobody)
        monkeypatch.setenv("KIOSK_DATA", str(data))
        # Nobody else may start the interpreter of a root's home.
        monkeypatch.setattr("kiosk.catalogue.trial.try_pictures", lambda catalogue: None)
        process = os.fork()
        if process == 0:  # what it needs is imported already
            code = 70
            try:
                code = main(["sync", "--from", str(repository)])
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
        assert shown(Catalogues(data)) == FIRST
        assert [path for path in data.rglob("*") if path.lstat().st_uid != nobody] == []
