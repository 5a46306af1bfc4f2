"""Unpacks the Python files that shiboken6 carries in its library: python packaging/shiboken.py.

Run by `make setup`, in .venv. As they come they are compiled anew at each start, and one that only
writes .pyi files loads argparse and compiles patterns for it: together 35 of the 110 ms until
PySide6.QtCore is imported. That one is left empty here. See docs/decisions/0032-start.md.
"""

import compileall
import os
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

_UNPACKED = Path(str(distribution("shiboken6").locate_file("shiboken6/files.dir")))
"""Where shiboken6 looks for them first."""
_WRITES_STUBS = "shibokensupport/signature/lib/pyi_generator.py"


def main() -> None:
    """Let shiboken6 unpack them, as it does when it is asked to, and compile them once."""
    shutil.rmtree(_UNPACKED, ignore_errors=True)
    command = [sys.executable, "-c", "import PySide6.QtCore"]
    subprocess.run(command, env=os.environ | {"SBK_EMBED": "0"}, check=True)
    writes_stubs = _UNPACKED / _WRITES_STUBS
    writes_stubs.write_text("# Not needed here: see packaging/shiboken.py.\n", "utf-8")
    compileall.compile_dir(_UNPACKED, quiet=1)


if __name__ == "__main__":
    main()
