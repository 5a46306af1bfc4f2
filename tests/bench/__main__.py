"""Runs the usual benchmarks, or those named: python -m tests.bench [NAME ...].

What each prints, and the lines that its `main` returns, go into its part of docs/benchmarks.md. The
usual ones take about 12 minutes; the others, which take longer, are run by their names alone.
"""

import subprocess
import sys

from tests.bench._record import record

USUAL = (
    *("peers", "memory", "frames", "programme", "search", "sync", "recovery", "tally"),
    "package",
)


def main(names: list[str]) -> None:
    """Run each in a process of its own. Of one that fails nothing is recorded; the others go on."""
    failed = []
    for name in names or USUAL:
        print(f"== {name}", flush=True)
        run = f"from tests.bench.{name} import main; print(*(main() or ()), sep='\\n')"
        command = [sys.executable, "-c", run]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout
            lines = []
            for line in running.stdout:
                print(line, end="", flush=True)
                lines.append(line.rstrip("\n"))
        if running.returncode:
            failed.append(name)
        else:
            record(name, lines)
    if failed:
        sys.exit(f"failed, and not recorded: {', '.join(failed)}")


if __name__ == "__main__":
    main(sys.argv[1:])
