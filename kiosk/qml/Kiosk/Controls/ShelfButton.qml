pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A quiet button on the ambassador's shelf, parted from the one before it by stitches.
Pressable {
    id: root

    ring: Theme.px(2)

    required property string iconName
    // Whether what it starts goes on: it then stands out.
    property bool on: false

    implicitWidth: row.implicitWidth + 2 * Theme.px(Theme.portrait ? 16 : 22)
    implicitHeight: Theme.touch
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        color: root.on ? Theme.sun : root.down ? Theme.rail : "transparent"
    }

    Dashes {
        upright: true
        visible: !root.on
        height: parent.height
        tint: Theme.railEdge
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(12)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: 24
            tint: root.on ? Theme.ink : Theme.paper
        }

        Body {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: 20
            steady: true
            leading: 1.1
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
            color: root.on ? Theme.ink : Theme.paper
            Accessible.ignored: true
        }
    }
}
