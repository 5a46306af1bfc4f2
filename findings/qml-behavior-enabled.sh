#!/bin/sh
# A Behavior that is enabled by the very change that it is to animate.
#
# Guess:   `Behavior on shown { enabled: counting }` animates `shown: counting ? sum : 0` when counting begins:
#          by then it is enabled.
# Seen:    it jumps: `shown` is bound before, and takes its value while `enabled` is still false. On the way
#          back, which nobody asked to animate, it is animated.
# With:    PySide6-Essentials 6.11.3 (Debian 12, 2026-11-29)
# Matters: a sum that is to count up stands there at once, and no warning says why.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

print("Qt", qVersion())
application = QGuiApplication(sys.argv)
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(
    b"""import QtQuick
    Item {
        property bool counting: false
        property bool always: false
        property real shown: counting ? 100 : 0
        property real other: always ? 100 : 0
        Behavior on shown { enabled: counting; NumberAnimation { duration: 1000 } }
        Behavior on other { NumberAnimation { duration: 1000 } }
    }""",
    QUrl(),
)
item = component.create()
item.setProperty("counting", True)
item.setProperty("always", True)
seen = item.property("shown"), item.property("other")
print("at once, enabled by the change and always enabled:", *seen)
item.setProperty("counting", False)
back = item.property("shown")
print("and at once on the way back:", back)
if (*seen, back) != (100, 0, 100):
    sys.exit("not as it was")
EOF
