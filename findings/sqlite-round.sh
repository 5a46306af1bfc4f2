#!/bin/sh
# round() to øre in SQLite.
#
# Guess:   round(x, 2) of the same number is the same in every SQLite 3; 2.675 is a little less than
#          it looks, so 2.67, as in Python.
# Seen:    SQLite 3.40 (Debian 12's) gives 2.68, 1.01 and 0.29 for 2.675, 1.005 and 0.285; SQLite 3.54
#          gives 2.67, 1.0 and 0.28. The rounding of decimals was rewritten in between.
# With:    apsw 3.40.0.0 and 3.54.1.0, which bring their own SQLite (Debian 12, 2026-11-29)
# Matters: amounts rounded in SQL differ between the publisher's computer and the tablet.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for version in 3.40.0.0 3.54.1.0; do
    python3 -m venv "$work/$version"
    "$work/$version/bin/pip" install -q "apsw==$version"
    "$work/$version/bin/python" - >"$work/$version.txt" <<'EOF'
import apsw

sql = "SELECT round(2.675, 2), round(1.005, 2), round(0.285, 2)"
print(*next(apsw.Connection(":memory:").execute(sql)))
EOF
    echo "apsw $version: round(2.675, 2), round(1.005, 2), round(0.285, 2) = $(cat "$work/$version.txt")"
done
[ "$(cat "$work/3.40.0.0.txt")" = "2.68 1.01 0.29" ] && [ "$(cat "$work/3.54.1.0.txt")" = "2.67 1.0 0.28" ] ||
    { echo "not as it was"; exit 1; }
