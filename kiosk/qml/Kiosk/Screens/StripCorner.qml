pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A way out of the conversation's steps, at the end of their rail.
Pressable {
    id: root

    ring: 0

    required property string icon
    property color tint: Theme.paper
    property bool worded: !Theme.portrait

    implicitWidth: worded ? content.width + Theme.px(32) : Theme.px(80)

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.px(10)

        Icon {
            name: root.icon
            size: root.worded ? 28 : 34
            tint: root.tint
            anchors.verticalCenter: parent.verticalCenter
        }

        Body {
            visible: root.worded && text !== ""
            text: root.text
            size: 20
            steady: true
            leading: 1.1
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: root.tint
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }

    PressedVeil {
        control: root
    }
}
