pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Controls
import Kiosk.Theme

// How the bonus reaches the member, in the shop and online.
Item {
    id: root

    required property RowsModel channels
    // What the partner asks for in words.
    required property string conditions
    property bool low: false
    // Whether there is room for icons beside the words.
    property bool marked: true
    property string heading: qsTr("Sådan får du bonus")

    property real space: Theme.enlarged || Theme.portrait ? 14 : 22

    // The height that it takes, without what stands at its bottom.
    readonly property int wanted: ways.y + ways.height

    Headline {
        id: title

        visible: text !== ""
        width: parent.width
        text: root.heading
        size: 30
        shrinksTo: Theme.least(18)
    }

    Column {
        id: ways

        anchors.top: title.visible ? title.bottom : parent.top
        anchors.topMargin: title.visible ? Theme.px(root.low ? 10 : root.space) : 0
        width: parent.width
        spacing: Theme.px(root.low ? 8 : root.space)

        Repeater {
            model: root.channels

            delegate: Row {
                id: channel

                required property string title
                required property string text
                required property string icon

                width: root.width
                spacing: Theme.px(18)

                Icon {
                    id: mark

                    // Larger words need its room.
                    visible: root.marked && !Theme.enlarged
                    name: channel.icon
                    size: root.low ? 32 : 44
                }

                Column {
                    width: channel.width - (mark.visible ? Theme.px(62) : 0)
                    spacing: Theme.px(4)

                    Body {
                        visible: channel.title !== ""
                        width: parent.width
                        text: channel.title
                        size: root.low ? 20 : 24
                        leading: 1.2
                        font.weight: Font.Bold
                    }

                    Body {
                        width: parent.width
                        text: channel.text
                        size: root.low ? 18 : 21
                        leading: 1.3
                    }
                }
            }
        }
    }

    Row {
        visible: root.conditions !== ""
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.px(18)

        Icon {
            id: ban

            name: "ban"
            size: root.low ? 32 : 44
        }

        Body {
            width: parent.width - ban.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: root.conditions
            size: root.low ? 18 : 21
            leading: 1.2
            font.weight: Font.DemiBold
        }
    }
}
