pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The way to the reading help and the languages: a tab at the right edge of every screen, told from whatever lies under it.
Pressable {
    id: root

    ring: Theme.stroke

    anchors.right: parent?.right
    y: Theme.px(8)
    implicitWidth: Theme.touch
    implicitHeight: Theme.px(84)
    text: qsTr("Læsehjælp og sprog")

    Rectangle {
        anchors.fill: parent
        topLeftRadius: Theme.radius
        bottomLeftRadius: Theme.radius
        color: root.down ? Theme.paper : Theme.ink
        border.width: Theme.stroke
        border.color: Theme.paper
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(6)

        Repeater {
            model: ["accessible", "language"]

            delegate: Icon {
                required property string modelData

                name: modelData
                size: 32
                tint: root.down ? Theme.ink : Theme.paper
            }
        }
    }
}
