pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where the keyboard is: two rings, a dark one and a light one in it, so that one of them stands out from any ground.
Rectangle {
    id: root

    readonly property int stroke: Theme.px(3)

    color: "transparent"
    border.width: stroke
    border.color: Theme.ink
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.stroke
        color: "transparent"
        radius: Math.max(0, root.radius - root.stroke)
        border.width: root.stroke
        border.color: Theme.paper
        Accessible.ignored: true
    }
}
