#!/bin/sh
# The name of a month in QML.
#
# Guess:   Qt.formatDate(day, "d. MMMM") writes the month in the language of the application's default
#          locale, as Qt.formatDate(day) writes the whole date.
# Seen:    with a Danish default locale it writes "1. May"; with a format of one's own the C locale
#          counts. day.toLocaleDateString(Qt.locale(), "d. MMMM") writes "1. maj".
# With:    PySide6-Essentials 6.11.3 (Debian 12, 2026-11-29)
# Matters: an English month stands in a Danish sentence, on a tablet that is Danish in all else.
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
QLocale.setDefault(QLocale("da_DK"))
application = QCoreApplication(sys.argv)
engine = QQmlEngine()
seen = []
for expression in (
    "Qt.formatDate(new Date(2026, 4, 1), 'd. MMMM')",
    "new Date(2026, 4, 1).toLocaleDateString(Qt.locale(), 'd. MMMM')",
):
    seen.append(engine.evaluate(expression).toString())
    print(f"{expression} = {seen[-1]}")
if seen != ["1. May", "1. maj"]:
    sys.exit("not as it was")
EOF
