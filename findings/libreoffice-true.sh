#!/bin/sh
# TRUE in a workbook that LibreOffice saved.
#
# Guess:   a cell that holds TRUE still holds TRUE after LibreOffice opened and saved the workbook.
# Seen:    it holds the formula =TRUE(), which openpyxl reads as the text "=TRUE()" unless it is asked
#          for the values that formulas had.
# With:    LibreOffice 7.4.7 (Debian 12: apt-get install libreoffice-calc-nogui), openpyxl 3.1.5 (2026-11-29)
# Matters: an import that refuses formulas, as it should, refuses a box that nobody touched.
set -eu
command -v soffice >/dev/null || { echo "needs soffice: apt-get install libreoffice-calc-nogui"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5
cd "$work"
soffice --version
"$work/venv/bin/python" - <<'EOF'
import openpyxl

book = openpyxl.Workbook()
book.active.append([True, "TRUE", 1])
book.save("before.xlsx")
EOF
mkdir saved
HOME=$work soffice --headless --convert-to xlsx --outdir saved before.xlsx >soffice.log 2>&1
"$work/venv/bin/python" - <<'EOF'
import sys

import openpyxl

print("openpyxl", openpyxl.__version__)
for path in ("before.xlsx", "saved/before.xlsx"):
    cells = [cell.value for cell in openpyxl.load_workbook(path).active[1]]
    print(path, cells)
values = openpyxl.load_workbook("saved/before.xlsx", data_only=True).active["A1"].value
print("with data_only:", values)
if cells[0] != "=TRUE()" or values is not True:
    sys.exit("not as it was")
EOF
