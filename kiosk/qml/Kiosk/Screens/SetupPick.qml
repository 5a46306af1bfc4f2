pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of a few large choices, one above the other.
Pressable {
    id: root

    ring: 0

    property bool current: false

    implicitHeight: Theme.px(112)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: current

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.sun : root.down ? Theme.key : Theme.paper
        border.width: root.current ? Theme.px(6) : 0
        border.color: Theme.ink
    }

    Headline {
        x: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: 34
        Accessible.ignored: true
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        name: root.current ? "check" : "chevron-right"
        size: 34
    }

    Dashes {
        visible: !root.current
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
