#!/bin/sh
# The size of a picture that is asked for, in QML.
#
# Guess:   sourceSize: Qt.size(50, 50) of a picture twice as wide as high gives 50 by 25, whatever its
#          format: the picture is made to fit and keeps its proportions.
# Seen:    a PNG gives 50 by 25; an SVG gives 50 by 50, squeezed.
# With:    PySide6-Essentials 6.11.3 (Debian 12 with libgl1, libegl1, libxkbcommon0, libdbus-1-3,
#          libfontconfig1 and libglib2.0-0; 2026-11-29)
# Matters: a drawing that replaces a photograph is squeezed to the square that was asked for.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
cd "$work"
cat >circle.svg <<'EOF'
<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><circle cx="100" cy="50" r="50"/></svg>
EOF
cat >size.qml <<'EOF'
import QtQuick

Rectangle {
    width: 100; height: 100
    Image { objectName: "svg"; source: "circle.svg"; sourceSize: Qt.size(50, 50) }
    Image { objectName: "png"; y: 50; source: "circle.png"; sourceSize: Qt.size(50, 50) }
}
EOF
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickView

print("Qt", qVersion())
application = QGuiApplication(sys.argv)
QImage("circle.svg").save("circle.png")
view = QQuickView(QUrl.fromLocalFile("size.qml"))
view.show()
picture = view.grabWindow()
seen = {}
for name, top in (("svg", 0), ("png", 50)):
    item = view.rootObject().findChild(QQuickItem, name)
    row, column = range(50), range(top, top + 50)
    middle = top + int(item.implicitHeight()) // 2
    wide = sum(picture.pixelColor(x, middle).lightness() < 128 for x in row)
    high = sum(picture.pixelColor(25, y).lightness() < 128 for y in column)
    seen[name] = (item.implicitWidth(), item.implicitHeight())
    print(f"{name}: {seen[name]}, the circle in it is {wide} wide and {high} high")
del view
if seen != {"svg": (50, 50), "png": (50, 25)}:
    sys.exit("not as it was")
EOF
