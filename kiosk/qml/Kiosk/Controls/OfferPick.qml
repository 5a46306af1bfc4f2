pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A partner's offer to choose: monogram, name, a word about it, and its rate or an icon at the end.
Pressable {
    id: root

    ring: 0

    required property string name
    required property string appliesTo
    required property string rate
    required property string colour
    property bool current: false
    // A sign in place of the name's first letter.
    property string sign: ""
    property string end: rate === "" ? "–" : rate
    property string iconName: ""
    property color iconTint: Theme.cloth

    Accessible.name: name + ". " + appliesTo + (rate === "" ? "" : ". " + rate)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: current

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.sun : Theme.paper
        border.width: root.current ? Theme.px(6) : 0
        border.color: Theme.ink
    }

    Rectangle {
        id: monogram

        width: Theme.px(64)
        height: parent.height
        color: root.current ? Theme.ink : root.colour === "paper" ? Theme.key : Theme.fill(root.colour)

        Headline {
            anchors.centerIn: parent
            text: root.sign === "" ? root.name.charAt(0) : root.sign
            size: 44
            color: root.current ? Theme.sun : Theme.textOn(root.colour)
            Accessible.ignored: true
        }
    }

    Column {
        anchors.left: monogram.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: ending.left
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(about.lineCount > 1 ? 0 : 5)

        NameLines {
            width: parent.width
            text: root.name
            largest: 26
            lines: 1
            Accessible.ignored: true
        }

        Body {
            id: about

            width: parent.width
            text: root.appliesTo
            size: 22
            steady: true
            leading: 1.15
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Item {
        id: ending

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        width: icon.visible ? icon.width : percent.width
        height: parent.height

        Icon {
            id: icon

            visible: name !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            tint: root.iconTint
        }

        RateMark {
            id: percent

            visible: !icon.visible
            anchors.verticalCenter: parent.verticalCenter
            text: root.end
            color: root.current ? Theme.ink : root.rate === "" ? Theme.soft : Theme.cloth
        }
    }

    Dashes {
        visible: !root.current
        anchors.bottom: parent.bottom
        width: parent.width
    }

    PressedVeil {
        control: root
    }
}
