#!/bin/sh
# Half past nine as 930, in pydantic.
#
# Guess:   a field of the type time refuses the number 930: it is no time of day.
# Seen:    it is 00:15:30 in UTC: a number is taken as seconds since midnight. The text "930" is
#          refused, and "9:30" too, which most people would let through.
# With:    pydantic 2.14.4 (Debian 12, 2026-11-29)
# Matters: a settings file that says opens = 930 would open at a quarter past midnight; strict=True
#          refuses it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pydantic==2.14.4
"$work/venv/bin/python" - <<'EOF'
import sys
from datetime import time

import pydantic

print("pydantic", pydantic.VERSION)


def read(value, strict=False):
    try:
        return pydantic.TypeAdapter(time).validate_python(value, strict=strict).isoformat()
    except pydantic.ValidationError:
        return "refused"


seen = [read(930), read("930"), read("9:30"), read("09:30"), read(930, strict=True)]
for value, result in zip(("930", '"930"', '"9:30"', '"09:30"', "930, strict"), seen):
    print(f"{value}: {result}")
if seen != ["00:15:30+00:00", "refused", "refused", "09:30:00", "refused"]:
    sys.exit("not as it was")
EOF
