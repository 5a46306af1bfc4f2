"""What a program with all its processes takes of a machine, by /proc."""

import os
from pathlib import Path

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")


def family(process: int) -> set[int]:
    """The process and all that it has started, and they."""
    parents = {}
    for folder in PROC.glob("[0-9]*"):
        fields = _stat(int(folder.name))
        if fields:
            parents[int(folder.name)] = int(fields[1])
    found, more = set[int](), {process}
    while more:
        found |= more
        more = {child for child, parent in parents.items() if parent in more} - found
    return found


def memory_mb(process: int) -> float:
    """The proportional set size (PSS) of all of them, in millions of bytes."""
    return sum(_pss(each) for each in family(process)) * 1024 / 1e6


def cpu_seconds(process: int) -> float:
    """The CPU time that all of them have used, those too that have ended."""
    used = 0
    for each in family(process):
        fields = _stat(each)
        used += sum(map(int, fields[11:15])) if fields else 0
    return used / TICKS


def _stat(process: int) -> list[str]:
    """The fields of /proc/PID/stat behind the name, proc(5); none where it has ended."""
    try:
        return (PROC / str(process) / "stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def _pss(process: int) -> int:
    try:
        lines = (PROC / str(process) / "smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
