#!/bin/sh
# The 31st of February in SQLite.
#
# Guess:   date('2026-02-31') is NULL, as date('2026-02-32') is; so CHECK (date(day) = day) keeps such
#          days out.
# Seen:    SQLite 3.40 gives it back as it is, and the CHECK lets it in; SQLite 3.54 makes it the 3rd
#          of March, and the CHECK refuses it. Neither says NULL: days to 31 are taken for any month.
# With:    apsw 3.40.0.0 and 3.54.1.0, which bring their own SQLite (Debian 12, 2026-11-29)
# Matters: a row with a day that does not exist may be in a file of one SQLite and not of another;
#          days are checked before they reach the database.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for version in 3.40.0.0 3.54.1.0; do
    python3 -m venv "$work/$version"
    "$work/$version/bin/pip" install -q "apsw==$version"
    "$work/$version/bin/python" - >"$work/$version.txt" <<'EOF'
import apsw

database = apsw.Connection(":memory:")
database.execute("CREATE TABLE offer (day TEXT CHECK (date(day) = day))")
try:
    database.execute("INSERT INTO offer VALUES ('2026-02-31')")
    taken = "taken"
except apsw.ConstraintError:
    taken = "refused"
print(*next(database.execute("SELECT date('2026-02-31'), date('2026-02-32')")), taken)
EOF
    echo "apsw $version: $(cat "$work/$version.txt")"
done
[ "$(cat "$work/3.40.0.0.txt")" = "2026-02-31 None taken" ] &&
    [ "$(cat "$work/3.54.1.0.txt")" = "2026-03-03 None refused" ] || { echo "not as it was"; exit 1; }
