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

    component Good: Column {
        // The width in px of its longest word.
        property real longest: 0
    }

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
            shrinksTo: Theme.least(22)
        }

        Grid {
            id: goods

            readonly property int shown: Math.min(2, root.vm.goods.count)
            readonly property int half: Math.floor((width - columnSpacing) / 2)
            // A long word has all of a line, and there is no room for pictures then.
            readonly property bool beside: Array.from(children).every(place => ((place as Good)?.longest ?? 0) <= half)

            width: parent.width
            columns: beside ? 2 : 1
            columnSpacing: Theme.px(16)

            Repeater {
                model: root.vm.goods

                delegate: Good {
                    id: place

                    required property int index
                    required property string sells
                    required property string picture

                    visible: index < goods.shown
                    width: goods.beside ? goods.half : goods.width
                    longest: 0.66 * Theme.least(Theme.leastRead) * Math.max(...sells.split(" ").map(word => word.length))
                    spacing: Theme.px(8)

                    PartnerPicture {
                        readonly property int room: root.height - words.y - how.wanted - Theme.px(176)

                        visible: goods.beside && (!Theme.enlarged || Theme.portrait) && room >= Theme.px(40)
                        width: parent.width
                        // Lower where there is more to read.
                        height: Math.max(Theme.px(72), Math.min(Theme.px(Theme.portrait ? 132 : 124), room))
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
                shrinksTo: Theme.least(22)
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
