pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A line icon in any colour. Decoration: the control that holds it has the name.
Image {
    required property string name
    property color tint: Theme.ink
    property real size: 28

    width: Theme.px(size)
    height: width
    sourceSize: Qt.size(width, height)
    source: name === "" || !Theme.drawn ? "" : "image://asset/icons/" + name + "/" + String(tint).slice(-6)
    Accessible.ignored: true
}
