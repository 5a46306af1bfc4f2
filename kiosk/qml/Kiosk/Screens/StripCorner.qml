pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A way out of the conversation's steps, at the end of their rail: its word under its icon.
Tile {
    id: root

    required property string icon
    property color tint: Theme.paper

    implicitWidth: Math.max(Theme.px(80), word.implicitWidth + Theme.px(20))

    Column {
        anchors.centerIn: parent

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: Theme.portrait ? 30 : 26
            tint: root.tint
        }

        Body {
            id: word

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            size: 20
            steady: true
            leading: 1.1
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: root.tint
            Accessible.ignored: true
        }
    }
}
