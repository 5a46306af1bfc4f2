pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where the keyboard is: a ring around the control, a gap away from it.
Rectangle {
    id: root

    property bool shown: false
    property color tint: Theme.ink

    visible: shown
    anchors.fill: parent
    anchors.margins: -Theme.px(8)
    z: 1
    color: "transparent"
    radius: Theme.radius + Theme.px(6)
    border.width: Theme.px(4)
    border.color: tint
    Accessible.ignored: true
}
