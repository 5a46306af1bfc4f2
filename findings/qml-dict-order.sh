#!/bin/sh
# A Python dictionary in QML.
#
# Guess:   a dictionary that Python hands to QML keeps its order there: dictionaries have one in Python, and
#          objects have one in JavaScript.
# Seen:    its keys come sorted by name: on the way it is a QVariantMap. A value of None comes as
#          undefined, so JSON.stringify leaves its key out, and "=== null" is false.
# With:    PySide6-Essentials 6.11.3 (Debian 12, 2026-11-29)
# Matters: rows that are to stand in the catalogue's order go to QML as a list or a model.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
"$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QCoreApplication, QObject, Slot, qVersion
from PySide6.QtQml import QQmlEngine


class Rates(QObject):
    @Slot(result="QVariantMap")
    def all(self):
        return {"second": 2, "first": 1, "none": None}


print("Qt", qVersion())
application = QCoreApplication(sys.argv)
engine, rates = QQmlEngine(), Rates()
engine.globalObject().setProperty("rates", engine.newQObject(rates))
seen = []
for expression in (
    "Object.keys(rates.all()).join()",
    "JSON.stringify(rates.all())",
    "rates.all().none === null",
):
    seen.append(engine.evaluate(expression).toString())
    print(f"{expression} = {seen[-1]}")
if seen != ["first,none,second", '{"first":1,"second":2}', "false"]:
    sys.exit("not as it was")
EOF
