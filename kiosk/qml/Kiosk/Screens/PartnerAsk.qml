pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A partner whose rate is not known here: what it gives bonus on, and the code that shows today's.
Item {
    id: root

    required property PartnerViewModel vm
    required property QrViewModel code

    readonly property int gap: Theme.px(Theme.enlarged ? 10 : 14)

    // A band about some time only takes the room of larger words.
    readonly property bool tight: height < Theme.px(440)

    signal tapped

    Column {
        id: words

        x: Theme.px(32)
        y: Theme.px(26)
        width: slip.x - 2 * x
        spacing: root.gap

        Headline {
            width: parent.width
            text: qsTr("Her får du bonus på")
            size: 30
            shrinksTo: Theme.type(22)
        }

        Row {
            id: goods

            readonly property int shown: Math.min(2, root.vm.goods.count)

            width: parent.width
            spacing: Theme.px(16)

            Repeater {
                model: root.vm.goods

                delegate: Column {
                    id: place

                    required property int index
                    required property string sells
                    required property string picture

                    visible: index < goods.shown
                    width: Math.floor((goods.width - goods.spacing) / 2)
                    spacing: Theme.px(8)

                    PartnerPicture {
                        visible: !Theme.enlarged || Theme.portrait
                        width: parent.width
                        // Lower where there is more to read.
                        height: Math.max(Theme.px(72), Math.min(Theme.px(Theme.portrait ? 132 : 124), root.height - words.y - how.wanted - Theme.px(176)))
                        name: root.vm.name
                        picture: place.picture
                        logo: root.vm.logo
                    }

                    Headline {
                        width: parent.width
                        text: place.sells
                        size: 24
                        leading: 1.12
                        maximumLineCount: 3
                        wrapMode: Text.WordWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.least(Theme.leastRead)
                    }
                }
            }
        }

        Dashes {
            width: parent.width
        }
    }

    HowToEarn {
        id: how

        anchors.left: words.left
        anchors.right: words.right
        anchors.top: words.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        space: root.gap
        channels: root.vm.channels
        conditions: root.vm.conditions
        low: root.tight
    }

    Rectangle {
        id: slip

        anchors.right: parent.right
        width: Theme.px(328)
        height: parent.height
        color: Theme.receipt

        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.px(24)
            spacing: Theme.px(6)

            Headline {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Se dagens bonus")
                size: 30
                shrinksTo: Theme.type(22)
            }

            QrButton {
                anchors.horizontalCenter: parent.horizontalCenter
                room: Math.min(Theme.px(300), root.height - order.height - Theme.px(84))
                code: root.code
                onClicked: root.tapped()
            }

            Body {
                id: order

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.vm.order
                size: 20
                steady: true
                leading: 1.28
            }
        }
    }
}
