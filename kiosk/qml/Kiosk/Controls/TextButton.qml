pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A button that is only a word, perhaps with an icon, on a dark ground.
Pressable {
    id: root

    ring: 0

    property color tint: Theme.paper
    property string iconName: ""

    implicitWidth: content.width + 2 * Theme.px(20)
    implicitHeight: Theme.touch
    opacity: down ? 0.7 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.px(12)

        Icon {
            visible: name !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            tint: root.tint
        }

        Body {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.weight: Font.Bold
            leading: 1.1
            wrapMode: Text.NoWrap
            color: root.tint
            Accessible.ignored: true
        }
    }
}
