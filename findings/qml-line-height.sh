#!/bin/sh
# Where a larger line height puts the room, in QML.
#
# Guess:   lineHeight: 2 puts half of the room above the letters and half below, as CSS does, so a text of one
#          line stays in the middle of its box.
# Seen:    all of the room is below: the letters stay where they were, at the top of a box twice as high.
# With:    PySide6-Essentials 6.11.3 (Debian 12 with fonts-dejavu-core, libgl1, libegl1, libxkbcommon0,
#          libdbus-1-3, libfontconfig1 and libglib2.0-0; 2026-11-29)
# Matters: a label that is centred by its box looks too high, the more so the airier its lines are.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
cd "$work"
cat >lines.qml <<'EOF'
import QtQuick

Rectangle {
    width: 200; height: 100
    Text { objectName: "plain"; text: "H"; font.pixelSize: 20 }
    Text { objectName: "airy"; x: 100; text: "H"; font.pixelSize: 20; lineHeight: 2 }
}
EOF
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView

print("Qt", qVersion())
application = QGuiApplication(sys.argv)
view = QQuickView(QUrl.fromLocalFile("lines.qml"))
view.show()
picture = view.grabWindow()
seen = {}
for name in ("plain", "airy"):
    item = view.rootObject().findChild(QQuickItem, name)
    left = int(item.x())
    columns = range(left, left + 30)
    inked = [y for y in range(100) if any(picture.pixelColor(x, y).lightness() < 128 for x in columns)]
    seen[name] = (item.height(), inked[0], item.height() - inked[-1] - 1)
    print(f"{name}: {seen[name][0]} high, {seen[name][1]} px above the letter, {seen[name][2]} below")
del view
if seen["airy"][0] != 2 * seen["plain"][0] or seen["airy"][1] != seen["plain"][1]:
    sys.exit("not as it was")
EOF
