"""Fetches a repository's files for TUF, from a web server or from a folder."""

import errno
import os
import ssl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit
from urllib.request import url2pathname

from tuf.api.exceptions import DownloadHTTPError, DownloadLengthMismatchError
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.base.files import open_regular
from kiosk.sync.errors import NotARepository, SourceGone
from kiosk.sync.http import CHUNK, Server
from kiosk.sync.source import Source
from kiosk.sync.watch import Watch

_IN_MEMORY = 1 << 18
_NO_SUCH_FILE = 404
_ERROR_PIECES = 4
_BEGINNING = 1 << 16


class Fetcher(FetcherInterface):
    """What the fetchers have in common: where a file waits until it is verified.

    `folder` is for files too large for the memory, which have no name and vanish by themselves.
    Besides the errors that TUF knows, fetching raises SourceError, Cancelled, and OSError only
    where `folder` cannot be written.
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
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY, dir=str(self._folder)) as file:
            for chunk in self._fetch(url):
                if file.tell() + len(chunk) > max_length:
                    raise DownloadLengthMismatchError(f"{url} is longer than {max_length} bytes")
                file.write(chunk)
            file.seek(0)
            beginning = file.read(_BEGINNING)
            if beginning.lstrip().startswith(b"<") or not (self._is_known or _is_one(beginning)):
                raise NotARepository(f"{url} is something else, such as a sign-in page")
            self._is_known = True
            file.seek(0)
            yield file

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

    def _fetch(self, url: str) -> Iterator[bytes]:
        status, content = self._server.get(urlsplit(url).path, self._most)
        self.clock = self._server.clock
        if status == 200:
            yield from content
            return
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

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = Path(url2pathname(urlsplit(url).path))
        self._watch.start_file()
        try:
            with open_regular(path) as file:
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
