pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// On or off, always said in a word too.
Pressable {
    id: root

    property bool on: false

    implicitWidth: Theme.px(96 + 82)
    implicitHeight: Theme.touch
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: on

    Body {
        anchors.right: track.left
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        text: root.on ? qsTr("Til") : qsTr("Fra")
        leading: 1.1
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        width: Theme.px(96)
        height: parent.height
        radius: Theme.radius
        color: root.on ? Theme.petrol : root.down ? Theme.key : Theme.receipt
        border.width: Theme.px(4)
        border.color: root.on ? Theme.petrol : Theme.ink

        Rectangle {
            x: root.on ? parent.width - width - Theme.px(10) : Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(36)
            height: width
            color: root.on ? Theme.receipt : Theme.ink
        }
    }
}
