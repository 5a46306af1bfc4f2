"""What others make, in a temporary folder: packages at the version that was tried, and programs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

PYTHON_PACKAGES: Final = (
    *("chdb==4.4.0", "pyspark==4.3.0", "pyarrow==26.0.1", "moto[server,s3]==5.2.5"),
    *("duckdb==2.0.1", "polars==2.1.0", "pandas==3.1.1", "xlsxwriter==3.3.1", "openpyxl==3.1.5"),
    *("opencv-python-headless==5.0.0.93", "pyzbar==0.1.9", "Pillow==13.0.0", "uv==0.13.9"),
    "boto3==1.44.8",
)
NODE_PACKAGES: Final = ("tuf-js@5.0.1", "xlsx@0.18.5")
_PATIENCE: Final = 300.0


class Row(NamedTuple):
    """One line of the table: what was run, in which version, what came, and what to do."""

    what: str
    version: str
    came: str
    to_do: str


class NotRun(Exception):
    """It cannot be run here, and why."""


class Outside:
    """Runs what is no part of the kiosk. Raises NotRun where it is missing or fails."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._python = folder / "venv" / "bin" / "python"

    def install(self) -> None:
        """Fetch the packages; what cannot be had is told in each line that needs it."""
        subprocess.run([sys.executable, "-m", "venv", self.folder / "venv"], check=True)
        self._fetch(self._python, "-m", "pip", "install", "--quiet", *PYTHON_PACKAGES)
        if npm := shutil.which("npm"):
            self._fetch(npm, "install", "--silent", "--prefix", self.folder, *NODE_PACKAGES)

    def _fetch(self, *command: str | Path) -> None:
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
            print("some packages cannot be had; their lines say that they were not run")

    def python(self, script: str, *arguments: str | Path) -> str:
        """What a script prints that runs with PYTHON_PACKAGES."""
        return self.run(str(self._python), "-c", script, *arguments)

    def node(self, script: str, *arguments: str | Path) -> str:
        """What a module prints that runs with NODE_PACKAGES."""
        file = self.folder / "script.cjs"
        file.write_text(script, "utf-8")
        return self.run("node", file, *arguments)

    def version(self, package: str) -> str:
        """The version that is installed of one of PYTHON_PACKAGES."""
        script = "import sys, importlib.metadata as m; print(m.version(sys.argv[1]))"
        return self.python(script, package)

    def run(self, program: str, *arguments: str | Path, **variables: str) -> str:
        """What a program prints, without the blanks around it."""
        found = shutil.which(program)
        if found is None:
            raise NotRun(f"there is no {Path(program).name} here")
        try:
            done = subprocess.run(
                [found, *arguments],
                cwd=self.folder,
                env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
                | {"NODE_PATH": str(self.folder / "node_modules")}
                | variables,
                capture_output=True,
                text=True,
                timeout=_PATIENCE,
                check=True,
            )
        except subprocess.TimeoutExpired:
            raise NotRun(f"{Path(program).name} did not end") from None
        except subprocess.CalledProcessError as error:
            last = (error.stderr.strip().splitlines() or ["without a word"])[-1]
            raise NotRun(f"{Path(program).name} failed: {last}") from error
        return done.stdout.strip()
