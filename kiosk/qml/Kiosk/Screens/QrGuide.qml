pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How to scan a code, and where to find the partners without one.
Item {
    id: root

    Headline {
        id: title

        y: Theme.px(Theme.portrait ? 796 : 62)
        // In landscape the reading help has the corner.
        width: root.width - (Theme.portrait ? 0 : Theme.px(24))
        text: qsTr("Ret kameraet mod koden")
        size: Theme.portrait ? 52 : 50
        steady: true
        shrinksTo: Theme.portrait ? Theme.least(36) : 0
        color: Theme.paper
    }

    Column {
        id: steps

        anchors.left: title.left
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(Theme.portrait ? 28 : 44)
        width: phone.visible ? Theme.px(Theme.portrait ? 340 : 286) : root.width
        spacing: Theme.px(Theme.portrait || Theme.enlarged ? 12 : 22)

        Repeater {
            model: [qsTr("Åbn kameraet på din telefon."), qsTr("Hold telefonen over koden."), qsTr("Tryk på linket.")]

            delegate: Row {
                id: step

                required property int index
                required property string modelData

                width: steps.width
                spacing: Theme.px(16)

                Rectangle {
                    width: Theme.px(44)
                    height: width
                    radius: width / 2
                    color: Theme.sun
                    Accessible.ignored: true

                    Body {
                        anchors.centerIn: parent
                        text: step.index + 1
                        size: 24
                        leading: 1.1
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }
                }

                Body {
                    topPadding: shift + Theme.px(6)
                    width: steps.width - Theme.px(60)
                    text: step.modelData
                    size: 25
                    steady: Theme.portrait
                    leading: 1.25
                    color: Theme.paper
                }
            }
        }
    }

    Drawing {
        id: phone

        // Larger words need its room.
        visible: Theme.portrait || !Theme.enlarged
        x: root.width - Theme.px(226) + Theme.margin
        y: title.y + title.height + Theme.px(Theme.portrait ? 10 : 34)
        width: Theme.px(Theme.portrait ? 126 : 160)
        height: Theme.px(Theme.portrait ? 240 : 306)
        rotation: 6
        name: "phone"
    }

    Dashes {
        id: divider

        anchors.left: title.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? 0 : Theme.px(30)
        anchors.bottom: fallback.top
        anchors.bottomMargin: Theme.px(18)
        visible: !Theme.portrait
        tint: Theme.dashOnCloth
    }

    Body {
        id: fallback

        anchors.left: title.left
        anchors.right: divider.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait ? 132 : 154)
        text: qsTr("Virker det ikke? Åbn Coop-appen, vælg »Mere«, og rul ned til »Partnerfordele«.")
        size: Theme.portrait ? 21 : 23
        steady: Theme.portrait
        color: Theme.paper
    }
}
