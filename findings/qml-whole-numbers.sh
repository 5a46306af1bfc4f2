#!/bin/sh
# 2.7 as a whole number in QML.
#
# Guess:   whatever wants a whole number makes the same of 2.7: 2, as JavaScript does.
# Seen:    a property of the type int makes 2 of it, a Repeater with the model 2.7 makes 3 items: it rounds.
# With:    PySide6-Essentials 6.11.3 (Debian 12 with libgl1, libegl1, libxkbcommon0, libdbus-1-3,
#          libfontconfig1 and libglib2.0-0; 2026-11-29)
# Matters: a row of stamps whose number is a quotient has one more than its label says.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

QML = b"""
import QtQuick

Item {
    property real quotient: 27 / 10
    property int whole: quotient
    property int items: repeater.count

    Repeater {
        id: repeater

        model: quotient
        Item {}
    }
}
"""
print("Qt", qVersion())
application = QGuiApplication(sys.argv)
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(QML, QUrl())
item = component.create()
seen = (item.property("whole"), item.property("items"))
print(f"int: {seen[0]}, items of the Repeater: {seen[1]}")
del item, component, engine
if seen != (2, 3):
    sys.exit("not as it was")
EOF
