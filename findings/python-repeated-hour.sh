#!/bin/sh
# The hour that comes twice, in Python.
#
# Guess:   a moment equals itself in UTC, and two moments an hour apart are not equal.
# Seen:    in the hour that is repeated in October neither holds: 02:30 is unequal to its own time in
#          UTC, and the first 02:30 equals the second, an hour later; one less the other is 0:00:00.
#          (PEP 495 wants it so: hashes could not be kept otherwise.)
# With:    Python 3.11, tzdata 2026.6 (Debian 12, 2026-11-29)
# Matters: times that are compared or are keys are kept in UTC.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q tzdata==2026.6
PYTHONTZPATH= "$work/venv/bin/python" - <<'EOF'
import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

print("Python", sys.version.split()[0])
first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Copenhagen"))
second = first.replace(fold=1)
seen = [
    first == first.astimezone(UTC),
    first == second,
    str(second - first),
    str(second.astimezone(UTC) - first.astimezone(UTC)),
]
print("first: ", first, "=", first.astimezone(UTC))
print("second:", second, "=", second.astimezone(UTC))
print("equals itself in UTC, equals the second, less the second, the same in UTC:", seen)
if seen != [False, True, "0:00:00", "1:00:00"]:
    sys.exit("not as it was")
EOF
