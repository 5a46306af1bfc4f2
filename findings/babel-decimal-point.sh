#!/bin/sh
# 1.5 typed by a Dane, in Babel.
#
# Guess:   parse_decimal("1.5", locale="da") is an error: in Danish the point parts thousands, and
#          there are none here.
# Seen:    it is 15, "12.34" is 1234, and "1,500.25" is 1.50025. With strict=True all three are errors.
#          Qt's QLocale refuses them by itself.
# With:    Babel 2.19.0 (Debian 12, 2026-11-29)
# Matters: a rate of 1.5 % becomes one of 15 %.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q Babel==2.19.0
"$work/venv/bin/python" - <<'EOF'
import sys

import babel
from babel.numbers import NumberFormatError, parse_decimal

print("Babel", babel.__version__)


def read(text, strict):
    try:
        return str(parse_decimal(text, locale="da", strict=strict))
    except NumberFormatError:
        return "refused"


texts = ["1.500", "1,5", "1.5", "12.34", "1,500.25"]
seen = [(read(text, False), read(text, True)) for text in texts]
for text, (loose, strict) in zip(texts, seen):
    print(f"{text}: {loose}, strict: {strict}")
if seen[2:] != [("15", "refused"), ("1234", "refused"), ("1.50025", "refused")]:
    sys.exit("not as it was")
EOF
