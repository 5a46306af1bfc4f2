"""Runs every benchmark, or those named: python -m tests.bench [NAME ...].

What one of them returns goes into its part of docs/benchmarks.md.
"""

import importlib
import sys
from pathlib import Path

from tests.bench._record import record

FOLDER = Path(__file__).parent


def main(names: list[str]) -> None:
    names = names or sorted(file.stem for file in FOLDER.glob("[!_]*.py"))
    if not names:
        sys.exit(f"no benchmarks in {FOLDER}")
    for name in names:
        print(f"== {name}", flush=True)
        lines = importlib.import_module(f"tests.bench.{name}").main()
        if lines:
            record(name, lines)


if __name__ == "__main__":
    main(sys.argv[1:])
