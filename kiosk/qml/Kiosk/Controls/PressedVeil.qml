pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What a tile shows while it is pressed (8 % lighter) and where the keyboard is.
Rectangle {
    id: root

    required property Pressable control

    anchors.fill: control
    color: control.down ? "#33FFFFFF" : "transparent"
    Accessible.ignored: true

    FocusRing {
        anchors.margins: 0
        radius: 0
        shown: root.control.visualFocus
        tint: Theme.ink
        border.width: Theme.px(6)
    }
}
