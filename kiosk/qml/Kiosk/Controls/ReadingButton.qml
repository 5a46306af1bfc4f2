pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The way to the reading help: a tab at the right edge of every screen, told from whatever lies under it.
Pressable {
    id: root

    anchors.right: parent?.right
    y: Theme.px(8)
    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    text: qsTr("Læsehjælp")

    Rectangle {
        anchors.fill: parent
        topLeftRadius: Theme.radius
        bottomLeftRadius: Theme.radius
        color: root.down ? Theme.paper : Theme.ink
        border.width: Theme.stroke
        border.color: Theme.paper
    }

    Icon {
        anchors.centerIn: parent
        name: "accessible"
        size: 36
        tint: root.down ? Theme.ink : Theme.paper
    }

    FocusRing {
        anchors.margins: Theme.stroke
        radius: Theme.radius
        shown: root.visualFocus
        tint: Theme.sun
    }
}
