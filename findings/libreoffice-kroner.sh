#!/bin/sh
# "1500,00 kr." in a CSV that LibreOffice opens as Danish.
#
# Guess:   it is 1500 kroner, or stays a text: the import is told that the language is Danish, and to
#          recognise numbers.
# Seen:    it is 1500 with the format of US dollars, shown as $1,500.00; "kr. 1500,00" too. Told that the
#          file is German or Swedish it stays a text, as "1500,00 DKK" does in Danish.
# With:    LibreOffice 7.4.7 (Debian 12: apt-get install libreoffice-calc-nogui), openpyxl 3.1.5 (2026-11-29)
# Matters: a sheet that went by way of CSV has another currency, though the number is right.
set -eu
command -v soffice >/dev/null || { echo "needs soffice: apt-get install libreoffice-calc-nogui"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5
cd "$work"
soffice --version
printf '"1500,00 kr."\n"kr. 1500,00"\n"1500,00 DKK"\n' >prices.csv
for language in 1030 1031 1053; do # Danish, German, Swedish, by Windows' numbers
    HOME=$work soffice --headless --infilter="CSV:59,34,76,1,,$language,false,true" --convert-to xlsx \
        --outdir "$language" prices.csv >soffice.log 2>&1
done
"$work/venv/bin/python" - <<'EOF'
import sys

import openpyxl

print("openpyxl", openpyxl.__version__)
seen = {}
for language, number in (("Danish", 1030), ("German", 1031), ("Swedish", 1053)):
    cells = openpyxl.load_workbook(f"{number}/prices.xlsx").active["A"]
    seen[language] = [(cell.value, cell.number_format) for cell in cells]
    print(f"{language}: {seen[language]}")
dollars = ["$-409" in form and value == 1500 for value, form in seen["Danish"]]
texts = [isinstance(value, str) for value, _ in seen["German"] + seen["Swedish"]]
if dollars != [True, True, False] or not all(texts):
    sys.exit("not as it was")
EOF
