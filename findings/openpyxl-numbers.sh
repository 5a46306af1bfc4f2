#!/bin/sh
# Numbers there and back by openpyxl.
#
# Guess:   what openpyxl writes it reads back the same: Python writes a number with as many digits as
#          it takes, and the file is text.
# Seen:    numbers are written with 16 digits: 0.1 + 0.2 comes back as 0.3, and 9007199254740993, an
#          int, as 9007199254740992.
# With:    openpyxl 3.1.5 (Debian 12, 2026-11-29)
# Matters: a workbook is compared with what it came from by rounded numbers, and long ids are texts.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sys

import openpyxl

print("openpyxl", openpyxl.__version__)
book = openpyxl.Workbook()
written = [0.1 + 0.2, 2**53 + 1]
book.active.append(written)
book.save("numbers.xlsx")
read = [cell.value for cell in openpyxl.load_workbook("numbers.xlsx").active[1]]
print("written:", written)
print("read:   ", read)
if read != [0.3, 2**53]:
    sys.exit("not as it was")
EOF
