pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A line on the receipt that leads somewhere: a small picture, a title and perhaps a word about it.
Tile {
    id: root

    property string subtitle: ""
    default property alias picture: frame.data

    implicitHeight: Theme.px(104)
    Accessible.role: Accessible.Button
    Accessible.name: (subtitle === "" ? text : text + ". " + subtitle).replace("\n", " ")

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
            // Without a word about it, the title has the room of both.
            wrapMode: root.subtitle === "" ? Text.WordWrap : Text.NoWrap
            maximumLineCount: 2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least(18)
            Accessible.ignored: true
        }

        Body {
            visible: text !== ""
            width: parent.width
            text: root.subtitle
            size: 22
            steady: true
            leading: 1.2
            shrinksTo: Theme.minimumType
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
}
