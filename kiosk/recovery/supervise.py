"""Watches the kiosk where systemd does not: `kiosk supervise`."""

import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from time import monotonic
from types import FrameType
from typing import IO

from kiosk.recovery import exits
from kiosk.recovery.notify import ALIVE, READY, STDOUT
from kiosk.recovery.supervisor import USUAL_PATIENCE, Act, Patience, Supervisor

_LOG = logging.getLogger(__name__)

_END = ""
_LEAVING = 5.0
"""Seconds that a kiosk has to leave before it is killed."""


def supervise(command: Sequence[str], patience: Patience = USUAL_PATIENCE) -> int:
    """Run `command`, and again after a crash or a hang, until it quits; returns its exit code.

    A SIGTERM or SIGINT ends the kiosk and this with it.
    """
    watch = _Watch(command, patience)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, watch.leave)
    return watch.run()


class _Watch:
    """The processes around the state machine. A thread for each kiosk reads what it says."""

    def __init__(self, command: Sequence[str], patience: Patience) -> None:
        self._command = command
        self._patience = patience
        self._machine = Supervisor(patience)
        self._process: subprocess.Popen[str] | None = None
        self._code = exits.QUIT
        self._news: queue.SimpleQueue[str] = queue.SimpleQueue()

    def run(self) -> int:
        while True:
            match self._machine.due(monotonic()):
                case Act.LEAVE:
                    return self._code
                case Act.START:
                    self._start()
                case Act.KILL:
                    _LOG.error("the kiosk gives no sign of life and is started again")
                    self._kill()
                case None:
                    self._wait()

    def leave(self, number: int, frame: FrameType | None) -> None:
        """End the kiosk, and leave as if it had quit."""
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(_LEAVING)
            except subprocess.TimeoutExpired:
                self._process.kill()
        sys.exit(exits.QUIT)

    def _start(self) -> None:
        self._process = subprocess.Popen(
            self._command,
            env=os.environ
            | {"KIOSK_NOTIFY": STDOUT, "WATCHDOG_USEC": str(int(self._patience.alive * 1e6))},
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        assert self._process.stdout
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
        self._machine.started(monotonic())

    def _listen(self, stdout: IO[str]) -> None:
        with stdout:
            for line in stdout:
                self._news.put(line.strip())
        self._news.put(_END)

    def _kill(self) -> None:
        assert self._process
        self._process.kill()
        while self._news.get() != _END:
            pass
        self._ended()

    def _ended(self) -> None:
        assert self._process
        code = self._code = self._process.wait()
        if code == exits.USAGE:
            _LOG.error("the kiosk does not understand its options: %s", self._command)
        elif code not in exits.FOR_GOOD:
            _LOG.warning("the kiosk ended with %d and is started again", code)
        self._machine.ended(monotonic(), code)

    def _wait(self) -> None:
        due = self._machine.next_event()
        timeout = None if due is None else max(0.0, due - monotonic())
        try:
            news = self._news.get(timeout=timeout)
        except queue.Empty:
            return
        if news == READY:
            self._machine.ready(monotonic())
        elif news == ALIVE:
            self._machine.alive(monotonic())
        elif news == _END:
            self._ended()
