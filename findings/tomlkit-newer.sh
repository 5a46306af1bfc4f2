#!/bin/sh
# What tomlkit takes and Python does not.
#
# Guess:   what tomlkit, the usual way to edit TOML from Python, takes and writes back, Python's own
#          tomllib takes too.
# Seen:    tomlkit takes what only TOML 1.1 allows: times without seconds, tables of many lines in
#          braces, a comma after the last key. tomllib of Python 3.11 refuses each.
# With:    tomlkit 0.15.2, Python 3.11's tomllib (Debian 12, 2026-11-29)
# Matters: a file that an editor made with tomlkit calls right does not load on the tablet.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q tomlkit==0.15.2
"$work/venv/bin/python" - <<'EOF'
import sys, tomllib

import tomlkit

print("tomlkit", tomlkit.__version__, "Python", sys.version.split()[0])
files = ["opens = 07:30", "store = {\n  name = 'A'\n}", "store = {name = 'A',}", "opens = 07:30:00"]
seen = []
for text in files:
    for parse in (tomlkit.parse, tomllib.loads):
        try:
            parse(text)
            seen.append(True)
        except ValueError:
            seen.append(False)
    print(f"{text!r}: tomlkit {seen[-2]}, tomllib {seen[-1]}")
if seen != [True, False] * 3 + [True, True]:
    sys.exit("not as it was")
EOF
