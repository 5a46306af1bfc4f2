#!/bin/sh
# Midnight, read by calamine.
#
# Guess:   the cells of a column of date and time all come as datetime, 00:00 like any other minute.
# Seen:    at midnight, and only then, calamine gives a date: the two do not compare, and max() of the
#          column raises TypeError. openpyxl gives a datetime for each.
# With:    python-calamine 0.9.1, openpyxl 3.1.5, XlsxWriter 3.3.1 (Debian 12, 2026-11-29)
# Matters: whoever reads times of a workbook by calamine has a program that fails once a day.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q python-calamine==0.9.1 openpyxl==3.1.5 XlsxWriter==3.3.1
cd "$work"
"$work/venv/bin/python" - <<'EOF'
import sys
from datetime import datetime
from importlib.metadata import version

import openpyxl, python_calamine, xlsxwriter

for name in ("python-calamine", "openpyxl", "XlsxWriter"):
    print(name, version(name))
with xlsxwriter.Workbook("times.xlsx") as book:
    page, form = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for row, minute in enumerate((datetime(2026, 11, 28, 23, 59), datetime(2026, 11, 29, 0, 0))):
        page.write_datetime(row, 0, minute, form)

rows = python_calamine.CalamineWorkbook.from_path("times.xlsx").get_sheet_by_index(0).to_python()
calamine = [type(value).__name__ for (value,) in rows]
cells = openpyxl.load_workbook("times.xlsx").active["A"]
print("calamine:", calamine, "openpyxl:", [type(cell.value).__name__ for cell in cells])
if calamine != ["datetime", "date"]:
    sys.exit("not as it was")
EOF
