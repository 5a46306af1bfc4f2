pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A box to tick, with what it means and a few words about it.
Pressable {
    id: root

    property bool ticked: false
    property string subtitle: ""
    property color tint: Theme.ink

    implicitHeight: Math.max(Theme.px(64), words.implicitHeight)
    Accessible.role: Accessible.CheckBox
    Accessible.name: subtitle === "" ? text : text + ". " + subtitle
    Accessible.checkable: true
    Accessible.checked: ticked

    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(56)
        height: width
        radius: Theme.radius
        color: root.ticked ? Theme.petrol : root.down ? Theme.key : Theme.receipt
        border.width: Theme.px(4)
        border.color: root.ticked ? Theme.petrol : Theme.ink

        Icon {
            visible: root.ticked
            anchors.centerIn: parent
            name: "check"
            size: 36
            tint: Theme.receipt
        }
    }

    Column {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Body {
            width: parent.width
            text: root.text
            size: 23
            leading: 1.25
            font.weight: Font.Bold
            color: root.tint
            Accessible.ignored: true
        }

        Body {
            visible: root.subtitle !== ""
            width: parent.width
            text: root.subtitle
            size: 19
            leading: 1.3
            color: root.tint
            Accessible.ignored: true
        }
    }
}
