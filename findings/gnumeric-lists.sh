#!/bin/sh
# A list of choices in a workbook that Gnumeric saved.
#
# Guess:   cells that offer "Ja" and "Nej" still do after Gnumeric opened and saved the workbook.
# Seen:    the list is gone, and any text may be typed; the column's width and the comment stayed.
# With:    Gnumeric 1.12.55 (Debian 12: apt-get install gnumeric), openpyxl 3.1.5 (2026-11-29)
# Matters: after one save in Gnumeric the partner manager's workbook no longer helps with choices.
set -eu
command -v ssconvert >/dev/null || { echo "needs ssconvert: apt-get install gnumeric"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5
cd "$work"
ssconvert --version 2>&1 | head -1
"$work/venv/bin/python" - <<'EOF'
import openpyxl
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation

book = openpyxl.Workbook()
page = book.active
page["A1"] = "Ja"
page["A1"].comment = Comment("Ja eller Nej", "kiosk")
choices = DataValidation(type="list", formula1='"Ja,Nej"')
choices.add("A1:A10")
page.add_data_validation(choices)
book.save("before.xlsx")
EOF
HOME=$work ssconvert before.xlsx saved.xlsx 2>ssconvert.log
"$work/venv/bin/python" -W ignore - <<'EOF'
import sys

import openpyxl

print("openpyxl", openpyxl.__version__)
for path in ("before.xlsx", "saved.xlsx"):
    page = openpyxl.load_workbook(path).active
    lists = [(str(each.sqref), each.formula1) for each in page.data_validations.dataValidation]
    print(path, "lists:", lists, "comment:", page["A1"].comment is not None)
if lists or page["A1"].comment is None:
    sys.exit("not as it was")
EOF
