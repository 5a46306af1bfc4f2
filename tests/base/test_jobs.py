"""What waits is done elsewhere, and its result comes back to where it was asked for."""

import threading
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.base.jobs import Jobs, given_up


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_the_work_is_done_elsewhere_and_the_result_comes_back(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []
    jobs.start(
        threading.get_ident, lambda where: heard.extend([where, threading.get_ident()]), fail
    )
    qtbot.waitUntil(lambda: bool(heard))
    there, here = heard
    assert here == threading.get_ident() != there


def test_what_goes_wrong_comes_back_too(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[Exception] = []
    error = OSError("the stick was pulled")

    def work() -> None:
        raise error

    jobs.start(work, fail, heard.append)
    qtbot.waitUntil(lambda: heard == [error])


def test_news_on_the_way_come_in_order_before_the_result(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[int] = []

    def work() -> int:
        for number in range(3):
            jobs.tell(partial(heard.append, number))
        return 3

    jobs.start(work, heard.append, fail)
    qtbot.waitUntil(lambda: heard == [0, 1, 2, 3])


def test_after_waiting_nothing_comes_back(jobs: Jobs, qtbot: QtBot) -> None:
    going, go_on = threading.Event(), threading.Event()

    def work() -> None:
        going.set()
        go_on.wait(10)

    jobs.start(work, fail, fail)
    assert going.wait(10)
    threading.Timer(0, go_on.set).start()
    jobs.wait()
    qtbot.wait(1)


def test_work_that_hangs_is_given_up(jobs: Jobs, qtbot: QtBot) -> None:
    going, go_on = threading.Event(), threading.Event()

    def work() -> None:
        going.set()
        go_on.wait()

    jobs.start(work, fail, fail)
    assert going.wait(20)
    jobs.wait(patience=0.01)
    assert given_up()
    go_on.set()
    qtbot.waitUntil(lambda: not given_up())


def fail(_: object) -> None:
    raise AssertionError("nobody should hear of this")
