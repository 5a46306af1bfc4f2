#!/bin/sh
# How wide columns are, read by openpyxl.
#
# Guess:   where columns A to C are 22 wide, column_dimensions["B"].width is 22.
# Seen:    it is 13, the width of a column about which nothing is said. A file says the width of equal
#          neighbours once, for all of them, and openpyxl keeps it at the first letter alone.
# With:    openpyxl 3.1.5, XlsxWriter 3.3.1 (Debian 12, 2026-11-29)
# Matters: a workbook whose columns are compared or copied by letter loses the widths somebody set.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5 XlsxWriter==3.3.1
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sys
from importlib.metadata import version

import openpyxl, xlsxwriter

print("openpyxl", version("openpyxl"), "XlsxWriter", version("XlsxWriter"))
with xlsxwriter.Workbook("wide.xlsx") as book:
    page = book.add_worksheet()
    page.set_column("A:C", 22)
    page.write_row("A1", ["partner", "sats", "kilde"])

columns = openpyxl.load_workbook("wide.xlsx").active.column_dimensions
widths = [round(columns[letter].width) for letter in "ABC"]
print("A, B, C are", widths, "wide; A stands for", columns["A"].min, "to", columns["A"].max)
if widths != [23, 13, 13]:
    sys.exit("not as it was")
EOF
