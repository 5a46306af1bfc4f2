"""Servers and networks that are none, refuse, break off or dawdle.

| fault | trials |
|---|---|
| sign-in page answering 200 | 2; redirects: 5; refusals: 6, of a root: 3; no network: 2 |
| no TLS | 1 |
| a server that breaks off | 3; drips: 4; is silent: 2; takes too long: 1 |
"""

import gzip
import threading
import time
from pathlib import Path

import pytest

from kiosk.sync.errors import Reason
from kiosk.sync.outcome import Result
from kiosk.sync.source import parse
from kiosk.sync.watch import Limits
from tests.sync.client.conftest import Shelf, Sync
from tests.sync.client.faults.conftest import refusal
from tests.sync.client.web import Handler, free_port, served

IMPATIENT = Limits(connect=2.0, idle=0.5, deadline=20.0, grace=0.5, speed=1000.0)


def test_the_sign_in_page_of_a_network(bring: Sync, shelf: Shelf) -> None:
    def page(request: Handler) -> bool:
        body = b"\r\n<!DOCTYPE html><title>Velkommen</title>" + b"<p>" * 1000
        return request.answer(200, body, Content_Type="text/html")

    with served(shelf.second, page) as (source, _):
        assert refusal(bring, source) is Reason.NOT_A_REPOSITORY


@pytest.mark.parametrize(
    "body", [b"", b"log in", b'{"error": "log in"}', b"[]", bytes(range(256)), b"\xff\xd8\xff\xe0"]
)
def test_a_network_that_answers_in_its_own_way(bring: Sync, shelf: Shelf, body: bytes) -> None:
    def own(request: Handler) -> bool:
        return request.answer(200, body)

    with served(shelf.second, own) as (source, _):
        assert refusal(bring, source) is Reason.NOT_A_REPOSITORY


@pytest.mark.parametrize(
    "size", [b"-5", b"_1", b"zz", b"", b"7" * 5000, b"f" * 60, b"1 " * 30, b"\xff"]
)
def test_chunks_of_absurd_sizes(bring: Sync, shelf: Shelf, size: bytes) -> None:
    def chunked(request: Handler) -> bool:
        if "timestamp" not in request.path:
            return False
        request.send_response(200)
        request.send_header("Transfer-Encoding", "chunked")
        request.end_headers()
        request.wfile.write(size + b"\r\n{}\r\n0\r\n\r\n")
        request.close_connection = True
        return True

    with served(shelf.second, chunked) as (source, _):
        assert refusal(bring, source) in (Reason.SERVER, Reason.NOT_A_REPOSITORY)


@pytest.mark.parametrize(
    "date",
    [
        "",
        "Mon, 01 Jan 0001 00:00:00 +2300",
        "Fri, 31 Dec 9999 23:59:59 -2300",
        "Sun, 29 Nov 2026 10:00:00 -0000",
        "Sun, 29 Nov 99999999999999999999 10:00:00 GMT",
        "Sun, 99 Nov 2026 10:00:00 GMT",
        "later",
    ],
)
def test_dates_that_make_no_sense_change_nothing(bring: Sync, shelf: Shelf, date: str) -> None:
    def dated(request: Handler) -> bool:
        path = shelf.second / request.path.lstrip("/")
        return path.is_file() and request.answer(200, path.read_bytes(), Date=date)

    with served(shelf.second, dated) as (source, _):
        assert bring(source).result is Result.INSTALLED


@pytest.mark.parametrize("after", ["headers", "body", "trailer", "zip"])
def test_an_answer_without_end(bring: Sync, shelf: Shelf, after: str) -> None:
    """It comes fast, so that only the number of bytes can tell."""

    def endless(request: Handler) -> bool:
        if "timestamp" not in request.path:
            return False
        request.close_connection = True
        if after == "headers":
            send, more = b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 999
        elif after == "trailer":
            send = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"
            more = b"a: b\r\n" * 9999
        elif after == "zip":
            zipped = gzip.compress((shelf.second / "metadata" / "timestamp.json").read_bytes())
            send = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + zipped
            more = bytes(99_999)
        else:
            send, more = b"HTTP/1.1 200 OK\r\n\r\n{", b" " * 99_999
        request.wfile.write(send)
        for _ in range(500):  # 10 MB and more: an end, should nobody hang up
            request.wfile.write(more)
        return True

    with served(shelf.second, endless) as (source, _):
        assert refusal(bring, source) in (Reason.SERVER, Reason.DAMAGED)


def test_a_sign_in_page_in_the_middle(bring: Sync, shelf: Shelf) -> None:
    def page(request: Handler) -> bool:
        return request.path.endswith(".zst") and request.answer(200, b"<html>")

    with served(shelf.second, page) as (source, _):
        assert refusal(bring, source) is Reason.NOT_A_REPOSITORY


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(bring: Sync, shelf: Shelf, status: int) -> None:
    with served(shelf.second) as (elsewhere, asked):

        def away(request: Handler) -> bool:
            return request.answer(status, b"", Location=f"{elsewhere.url}{request.path}")

        with served(shelf.second, away) as (source, _):
            assert refusal(bring, source) is Reason.NOT_A_REPOSITORY
    assert asked == []


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (204, Reason.NOT_A_REPOSITORY),
        (401, Reason.NOT_A_REPOSITORY),
        (404, Reason.NOT_A_REPOSITORY),
        (500, Reason.SERVER),
        (503, Reason.SERVER),
        (511, Reason.NOT_A_REPOSITORY),
    ],
)
def test_servers_that_refuse(bring: Sync, shelf: Shelf, status: int, reason: Reason) -> None:
    with served(shelf.second, lambda request: request.answer(status, b"")) as (source, _):
        assert refusal(bring, source) is reason


@pytest.mark.parametrize("status", [403, 404, 410])
def test_servers_that_say_in_their_way_that_there_is_no_next_root(
    bring: Sync, shelf: Shelf, status: int
) -> None:
    """Object stores say 403 of what is not there; 410 stops others (tuf 7.0.1, tuf-js 5.0.1)."""

    def missing(request: Handler) -> bool:
        return request.path.endswith("2.root.json") and request.answer(status, b"gone")

    with served(shelf.second, missing) as (source, asked):
        assert bring(source).result is Result.INSTALLED
    assert "/metadata/2.root.json" in asked


def test_an_empty_folder(bring: Sync, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert refusal(bring, tmp_path / "empty") is Reason.NOT_A_REPOSITORY


def test_no_network(bring: Sync) -> None:
    assert refusal(bring, parse(f"http://127.0.0.1:{free_port()}")) is Reason.NO_NETWORK
    assert refusal(bring, parse("http://name.invalid")) is Reason.NO_NETWORK


def test_plain_words_where_tls_is_asked_for(bring: Sync, shelf: Shelf) -> None:
    with served(shelf.second) as (source, _):
        secure = parse(source.url.replace("http://", "https://"))
        assert refusal(bring, secure) is Reason.CERTIFICATE


@pytest.mark.parametrize("after", [0, 1, 20])
def test_a_server_that_breaks_off(bring: Sync, shelf: Shelf, after: int) -> None:
    def half(request: Handler) -> bool:
        if "timestamp" not in request.path:
            return False
        request.answer(200, b"{" * after, Content_Length="500")
        request.close_connection = True
        return True

    with served(shelf.second, half) as (source, _):
        assert refusal(bring, source) is Reason.SERVER


@pytest.mark.parametrize("what", ["timestamp.json", ".zst"])
@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_server_that_drips(bring: Sync, shelf: Shelf, what: str, part: str) -> None:
    """A byte each 50 ms is above the idle limit, and far below the least speed."""
    stop = threading.Event()

    def drip(request: Handler) -> bool:
        if what not in request.path:
            return False
        if part == "body":
            request.answer(200, b"", Content_Length="5000")
        while not stop.wait(0.05):
            request.wfile.write(b"H")
        request.close_connection = True
        return True

    started = time.monotonic()
    with served(shelf.second, drip) as (source, _):
        try:
            assert refusal(bring, source, limits=IMPATIENT) is Reason.TOO_SLOW
        finally:
            stop.set()
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("what", ["root.json", ".zst"])
def test_a_server_that_says_nothing(bring: Sync, shelf: Shelf, what: str) -> None:
    stop = threading.Event()

    def silent(request: Handler) -> bool:
        if what not in request.path:
            return False
        stop.wait(20)
        request.close_connection = True
        return True

    with served(shelf.second, silent) as (source, _):
        try:
            assert refusal(bring, source, limits=IMPATIENT) is Reason.TOO_SLOW
        finally:
            stop.set()


def test_the_deadline_is_for_the_whole(bring: Sync, shelf: Shelf) -> None:
    limits = Limits(deadline=-1.0)
    assert refusal(bring, shelf.second, limits=limits) is Reason.TOO_SLOW
