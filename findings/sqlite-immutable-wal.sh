#!/bin/sh
# immutable=1 beside a write-ahead log.
#
# Guess:   a database opened with immutable=1 shows all that was committed, or fails to open while its
#          write-ahead log is not yet written back.
# Seen:    it opens and shows what was there before: the log is not looked at. mode=ro shows all.
# With:    SQLite 3.54.1 in apsw 3.54.1.0 (Debian 12, 2026-11-29)
# Matters: a catalogue or counts copied with their log are read as older than they are, without a word.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q apsw==3.54.1.0
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sys

import apsw

print("SQLite", apsw.sqlite_lib_version())
writer = apsw.Connection("counts.db")
for statement in (
    "PRAGMA journal_mode = wal",
    "CREATE TABLE visit (n)",
    "INSERT INTO visit VALUES (1)",
    "PRAGMA wal_checkpoint(truncate)",
    "INSERT INTO visit VALUES (2)",  # committed, and in counts.db-wal alone
):
    writer.execute(statement).fetchall()

seen = {}
for option in ("mode=ro", "immutable=1"):
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    reader = apsw.Connection(f"file:counts.db?{option}", flags=flags)
    seen[option] = [n for (n,) in reader.execute("SELECT n FROM visit")]
    print(f"{option}: {seen[option]}")
if seen != {"mode=ro": [1, 2], "immutable=1": [1]}:
    sys.exit("not as it was")
EOF
