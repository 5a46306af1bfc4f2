pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A tab at the end of a sheet that lays it down again.
Pressable {
    id: root

    implicitWidth: content.width + 2 * Theme.px(40)
    implicitHeight: Theme.touch
    Accessible.role: Accessible.Button
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.rail : Theme.ink
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.px(12)

        Icon {
            name: "chevron-up"
            rotation: 180
            size: 26
            tint: Theme.paper
            anchors.verticalCenter: parent.verticalCenter
        }

        Body {
            text: root.text
            size: 21
            leading: 1.1
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: Theme.paper
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
