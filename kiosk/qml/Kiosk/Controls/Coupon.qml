pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A line on the receipt that leads somewhere: a small picture, a title and a word about it.
Pressable {
    id: root

    required property string subtitle
    default property alias picture: frame.data

    implicitHeight: Theme.px(104)
    Accessible.role: Accessible.Button
    Accessible.name: text + ". " + subtitle

    Item {
        id: frame

        width: Theme.px(76)
        height: width
        clip: true
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        anchors.left: frame.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: arrow.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(5)

        Headline {
            width: parent.width
            text: root.text
            size: 26
            leading: 1.12
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.type(20)
            Accessible.ignored: true
        }

        Body {
            width: parent.width
            text: root.subtitle
            size: 18
            leading: 1.25
            color: Theme.soft
            Accessible.ignored: true
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: 30
    }

    PressedVeil {
        control: root
    }
}
