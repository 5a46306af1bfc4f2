#!/bin/sh
# What a STRICT table takes.
#
# Guess:   in a STRICT table an INTEGER column takes integers, and a TEXT column texts.
# Seen:    the INTEGER column takes the texts ' 42 ' and '4e1' and keeps 42 and 40; the TEXT column
#          takes the number 7 and keeps '7'. STRICT refuses only what cannot be turned without a loss.
# With:    SQLite 3.54.1 in apsw 3.54.1.0 (Debian 12, 2026-11-29)
# Matters: STRICT does not find code that sends a rate as text.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q apsw==3.54.1.0
"$work/venv/bin/python" - <<'EOF'
import sys

import apsw

print("SQLite", apsw.sqlite_lib_version())
database = apsw.Connection(":memory:")
database.execute("CREATE TABLE offer (rate INTEGER, name TEXT) STRICT")
seen = []
for rate, name in ((" 42 ", "a"), ("4e1", "b"), (5, 7), ("4.5", "d")):
    try:
        database.execute("INSERT INTO offer VALUES (?, ?)", (rate, name))
        seen.append(next(database.execute("SELECT * FROM offer ORDER BY rowid DESC")))
    except apsw.ConstraintError:
        seen.append("refused")
    print(f"rate {rate!r}, name {name!r}: {seen[-1]}")
if seen != [(42, "a"), (40, "b"), (5, "7"), "refused"]:
    sys.exit("not as it was")
EOF
