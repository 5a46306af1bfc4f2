pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A door to a category: its scene above a band with its name and some of its partners. A narrow one has
// the room to say how many there are.
Tile {
    id: root

    required property string title
    required property string partners
    required property int partnerCount
    required property string picture
    required property string colour

    readonly property bool narrow: width < Theme.px(300)
    readonly property string said: narrow ? qsTr("%n partnere", "", partnerCount) : partners

    Accessible.role: Accessible.Button
    Accessible.name: title + ". " + said

    Picture {
        width: parent.width
        height: parent.height - band.height
        name: root.picture
    }

    Rectangle {
        id: band

        readonly property int indent: Theme.px(root.narrow ? 14 : 24)
        readonly property int room: width - indent - (root.narrow ? Theme.px(8) : Theme.px(18 + 34 + 8))

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(Theme.px(root.narrow ? 70 : 78), words.implicitHeight + Theme.px(16))
        color: Theme.fill(root.colour)

        Column {
            id: words

            x: band.indent
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(root.narrow ? 3 : 5)

            NameLines {
                width: band.room
                text: root.title
                largest: root.narrow ? 20 : 28
                lines: 1
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }

            Body {
                width: band.room
                text: root.said
                size: root.narrow ? 18 : 19
                steady: true
                leading: 1.2
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }
        }

        Icon {
            visible: !root.narrow
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
            size: 34
            tint: Theme.textOn(root.colour)
        }
    }
}
