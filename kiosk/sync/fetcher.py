"""Fetches a repository's files for TUF, from a web server or from a folder."""

import errno
import os
import ssl
import tempfile
from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import urlsplit
from urllib.request import url2pathname

from tuf.api.exceptions import DownloadHTTPError, DownloadLengthMismatchError
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.base.files import open_regular
from kiosk.sync.errors import (
    Cancelled,
    NoNetwork,
    NotARepository,
    ServerTrouble,
    SourceGone,
    TooSlow,
)
from kiosk.sync.http import CHUNK, Server
from kiosk.sync.layout import TARGETS
from kiosk.sync.source import Source
from kiosk.sync.watch import Watch

_IN_MEMORY = 1 << 18
_NO_SUCH_FILE = 404
_ERROR_PIECES = 4
_BEGINNING = 1 << 16
_ARRIVING = ".arriving"
_BREAKS = (Cancelled, NoNetwork, ServerTrouble, SourceGone, TooSlow)


class Fetcher(FetcherInterface):
    """What the fetchers have in common: where a file waits until it is verified.

    `folder` is for files too large for the memory. What came of such a target before a break stays
    there and is continued the next time, for its name says what is in it; others have no name and
    vanish by themselves. Besides the errors that TUF knows, fetching raises SourceError, Cancelled,
    and OSError only where `folder` cannot be written.
    """

    clock: datetime | None = None
    """The source's own time, where it tells one."""

    _most = 0
    _is_known = True

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """Give the file at `url`, read up to `max_length` bytes; more is an error."""
        self._most = max_length
        with self._place(url) as file:
            start = file.seek(0, os.SEEK_END)
            if start != max_length:
                start, content = self._open(url, start)
                file.seek(start)
                file.truncate()
                for chunk in content:
                    if file.tell() + len(chunk) > max_length:
                        wrong = f"{url} is longer than {max_length} bytes"
                        raise DownloadLengthMismatchError(wrong)
                    file.write(chunk)
            file.seek(0)
            beginning = file.read(_BEGINNING)
            if beginning.lstrip().startswith(b"<") or not (self._is_known or _is_one(beginning)):
                raise NotARepository(f"{url} is something else, such as a sign-in page")
            self._is_known = True
            file.seek(0)
            yield file

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self._open(url, 0)[1]

    @abstractmethod
    def _open(self, url: str, start: int) -> tuple[int, Iterator[bytes]]:
        """What comes of the file at `url` after `start` bytes, and after how many it does so."""

    @contextmanager
    def _place(self, url: str) -> Iterator[IO[bytes]]:
        """A file for what comes from `url`, with what came of it before a break."""
        if self._most <= _IN_MEMORY or f"/{TARGETS}/" not in url:
            with tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(self._folder)) as nameless:
                yield nameless
            return
        path = self._folder / f"{PurePosixPath(url).name}{_ARRIVING}"
        self.tidy(path)
        begun = path.is_file() and path.stat().st_size <= self._most
        try:
            with path.open("r+b" if begun else "w+b") as file:
                yield file
        except _BREAKS:
            raise
        except BaseException:  # it is not what it should be, or has no room
            path.unlink(missing_ok=True)
            raise
        path.unlink()

    def tidy(self, but: Path | None = None) -> None:
        """Remove what came of files before a break, as nobody will continue it."""
        for path in self._folder.glob(f"*{_ARRIVING}"):
            if path != but:
                path.unlink()

    def close(self) -> None:
        """Let go of the source."""


def _is_one(beginning: bytes) -> bool:
    """Whether signed metadata may begin so."""
    return beginning.lstrip().startswith(b"{") and b'"sig' in beginning


class WebFetcher(Fetcher):
    """Fetches from a web server, over one connection.

    A network's sign-in page answers anything to whatever is asked. So what comes first must be a
    repository's, or say that it is not there; from then on what is wrong is damage.
    """

    _is_known = False

    def __init__(
        self, base: str, folder: Path, watch: Watch, context: ssl.SSLContext | None = None
    ) -> None:
        super().__init__(folder)
        self._server = Server(base, watch, context)

    def close(self) -> None:
        self._server.close()

    def _open(self, url: str, start: int) -> tuple[int, Iterator[bytes]]:
        status, content = self._server.get(urlsplit(url).path, self._most, start)
        self.clock = self._server.clock
        if status in (200, 206):
            return start if status == 206 else 0, content
        for _ in islice(content, _ERROR_PIECES):  # so that the connection can be used again
            pass
        if status in (403, 404, 410):
            self._is_known = True
            raise DownloadHTTPError(f"{url} is not there ({status})", _NO_SUCH_FILE)
        raise NotARepository(f"the server refuses: {status} for {url}")


class FolderFetcher(Fetcher):
    """Fetches from a folder that may vanish at any moment, such as a USB stick."""

    def __init__(self, source: Path, folder: Path, watch: Watch) -> None:
        super().__init__(folder)
        self._source = source
        self._watch = watch

    def _open(self, url: str, start: int) -> tuple[int, Iterator[bytes]]:
        return start, self._read(Path(url2pathname(urlsplit(url).path)), start)

    def _read(self, path: Path, start: int) -> Iterator[bytes]:
        self._watch.start_file()
        try:
            with open_regular(path) as file:
                file.seek(start)
                while chunk := file.read(CHUNK):
                    self._watch.count(len(chunk))
                    yield chunk
        except OSError as error:
            if error.errno == errno.ENOENT and os.path.isdir(self._source):  # noqa: PTH112
                raise DownloadHTTPError(f"{path} is not there", _NO_SUCH_FILE) from error
            raise SourceGone(f"{path} cannot be read: {error.strerror}") from error


def fetcher_for(
    source: Source, folder: Path, watch: Watch, context: ssl.SSLContext | None = None
) -> Fetcher:
    """Return what fetches from `source`; `folder` is for large files on their way."""
    if source.folder:
        return FolderFetcher(source.folder, folder, watch)
    return WebFetcher(source.url, folder, watch, context)
