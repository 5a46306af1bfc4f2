pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the keyboard is: two rings inside the control, of which one is seen on any ground.
Rectangle {
    id: root

    required property Pressable control

    anchors.fill: parent
    visible: control.visualFocus
    z: 1
    color: "transparent"
    border.width: Large.onGlass(6)
    border.color: Theme.sun
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.border.width
        color: "transparent"
        border.width: Large.onGlass(4)
        border.color: "#000000"
    }
}
