#!/bin/sh
# What sqlite-utils' transform() leaves out.
#
# Guess:   renaming one column leaves all else of the table as it was: its CHECKs, which columns ignore
#          case, which are calculated.
# Seen:    CHECK, UNIQUE and STRICT stay. COLLATE NOCASE is gone, so a name is no longer found in other
#          letters, and the calculated column is gone altogether.
# With:    sqlite-utils 4.2.1 (Debian 12's SQLite 3.40.1, 2026-11-29)
# Matters: a catalogue's schema is written anew rather than transformed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q sqlite-utils==4.2.1
"$work/venv/bin/python" - <<'EOF'
import sqlite3, sys
from importlib.metadata import version

import sqlite_utils

print("sqlite-utils", version("sqlite-utils"), "SQLite", sqlite3.sqlite_version)
database = sqlite_utils.Database(memory=True)
database.execute(
    "CREATE TABLE partner (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE CHECK (name <> ''), "
    "price INTEGER, vat INTEGER GENERATED ALWAYS AS (price / 5) STORED, UNIQUE (name)) STRICT"
)
database["partner"].transform(rename={"price": "ore"})
schema = database["partner"].schema
print(schema)
seen = [word in schema for word in ("CHECK", "UNIQUE", "STRICT", "NOCASE", "vat")]
print("CHECK, UNIQUE, STRICT, NOCASE, vat:", seen)
if seen != [True, True, True, False, False]:
    sys.exit("not as it was")
EOF
