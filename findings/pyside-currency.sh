#!/bin/sh
# 1500 kroner, written by Qt from Python.
#
# Guess:   QLocale("da_DK").toCurrencyString(1500) is "1.500,00 kr.": a currency has its decimals.
# Seen:    it is "1.500 kr."; the float 1500.0 is "1.500,00 kr.". Python's type chooses between two
#          functions of C++. From QML, where there is one kind of number, 1500 has its decimals.
# With:    PySide6-Essentials 6.11.3 (Debian 12, 2026-11-29)
# Matters: whole amounts and others stand under each other with and without øre.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
"$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtQml import QQmlEngine

print("Qt", qVersion())
application = QCoreApplication(sys.argv)
danish = QLocale("da_DK")
engine = QQmlEngine()
in_qml = engine.evaluate("(1500).toLocaleCurrencyString(Qt.locale('da_DK'))").toString()
seen = [
    text.replace("\u00a0", " ")
    for text in (danish.toCurrencyString(1500), danish.toCurrencyString(1500.0), in_qml)
]
print("int, float, in QML:", seen)
if seen != ["1.500 kr.", "1.500,00 kr.", "1.500,00 kr."]:
    sys.exit("not as it was")
EOF
