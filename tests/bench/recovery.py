"""How long a crashed or hanging kiosk is away: from the signal to attract on the screen again."""

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.running import SCRIPT, environment, starts, wait_for

CRASHES = 3
LIMITS = {"crash": 3.0, "hang": 20.0}

SUPERVISE = """
import sys
from kiosk.recovery.supervise import supervise
sys.exit(supervise([sys.executable, "-c", sys.argv[1]]))
"""


def main() -> None:
    """Print the seconds for each crash (SIGKILL) and for a hang (SIGSTOP), with usual patience."""
    with TemporaryDirectory() as folder:
        data = Path(folder)
        offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        supervisor = subprocess.Popen(
            [sys.executable, "-c", SUPERVISE, SCRIPT],
            env=environment(data, **offscreen),
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_for(lambda: starts(data))
            for number, sent in enumerate([signal.SIGKILL] * CRASHES + [signal.SIGSTOP], start=1):
                kind = "hang" if sent == signal.SIGSTOP else "crash"
                os.kill(starts(data)[-1].process, sent)
                seconds = wait_for(partial(_started, data, number + 1), 60)
                mode = starts(data)[-1].mode
                print(f"{kind:6} {seconds:6.1f} s, at most {LIMITS[kind]:.0f} ({mode} start)")
        finally:
            supervisor.terminate()
            supervisor.wait()


def _started(data: Path, number: int) -> bool:
    return len(starts(data)) >= number


if __name__ == "__main__":
    main()
