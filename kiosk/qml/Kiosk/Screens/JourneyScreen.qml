pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One purchase in three steps, on a slip that runs from picture to picture, and its arithmetic.
// The slip lies across in landscape and runs down in portrait. In table mode the pictures are small.
Item {
    id: root

    required property NavigationViewModel navigation
    required property JourneyViewModel vm

    readonly property bool low: height < Theme.wholeScreen
    readonly property rect table: {
        const top = title.y + title.height + Theme.px(low ? (Theme.portrait ? 34 : 14) : Theme.portrait ? 40 : 24);
        const bottom = (Theme.portrait ? words.y : actions.y) - Theme.px((low ? 22 : 28) + (Theme.portrait ? 14 : 0));
        return Qt.rect(Theme.margin, top, width - 2 * Theme.margin, bottom - top);
    }
    readonly property int sumHeight: vm.sum === "" ? 0 : Theme.px(low ? 54 : 64)
    // The slip's height in landscape, without the sum.
    readonly property int slipHeight: low ? table.height - sumHeight : Theme.px(Theme.enlarged ? 304 : 264)
    readonly property int count: Math.max(1, steps.count)
    // The size of one step's picture, and of its part of the slip.
    readonly property size picture: Theme.portrait ? Qt.size(Theme.px(low ? 124 : 340), Math.floor((table.height - sumHeight) / count)) : Qt.size(Math.floor(table.width / count), table.height - slipHeight - sumHeight)
    readonly property size part: Theme.portrait ? Qt.size(table.width - picture.width, picture.height) : Qt.size(picture.width, slipHeight)

    Headline {
        id: title

        x: Theme.margin
        y: Theme.px(root.low ? 22 : 32)
        // The reading help has the corner.
        width: parent.width - 2 * x - Theme.px(32)
        text: root.vm.title
        size: root.low ? 46 : 56
        shrinksTo: Theme.least(36)
        color: Theme.paper
    }

    Item {
        visible: height > 0

        x: root.table.x
        y: root.table.y
        width: Theme.portrait ? root.picture.width : root.table.width
        height: Theme.portrait ? root.table.height - root.sumHeight : root.picture.height

        HardShadow {}

        Repeater {
            model: root.vm.steps

            delegate: Picture {
                required property int index
                required property string picture

                x: Theme.portrait ? 0 : index * root.picture.width
                y: Theme.portrait ? index * root.picture.height : 0
                width: root.picture.width
                height: root.picture.height
                name: picture
            }
        }
    }

    Paper {
        id: slip

        readonly property int overhang: Theme.px(20)

        x: Theme.portrait ? root.table.x + root.picture.width : root.table.x - overhang
        y: Theme.portrait ? root.table.y - overhang : root.table.y + root.picture.height
        width: Theme.portrait ? root.part.width : root.table.width + 2 * overhang
        height: Theme.portrait ? root.table.height + 2 * overhang : root.part.height + root.sumHeight
        tornSides: !Theme.portrait
        tornTop: Theme.portrait
        tornBottom: Theme.portrait

        Item {
            x: Theme.portrait ? 0 : slip.overhang
            y: Theme.portrait ? slip.overhang : 0
            width: parent.width - 2 * x
            height: parent.height - 2 * y

            Repeater {
                id: steps

                model: root.vm.steps

                delegate: Item {
                    id: step

                    required property int index
                    required property int number
                    required property string figure
                    required property string title
                    required property string text
                    required property string picture

                    x: Theme.portrait ? 0 : index * root.part.width
                    y: Theme.portrait ? index * root.part.height : 0
                    width: root.part.width
                    height: root.part.height

                    JourneyStep {
                        x: Theme.px(Theme.portrait ? 32 : step.index > 0 ? 50 : 28)
                        y: Theme.portrait ? Math.round((parent.height - height) / 2) : Theme.px(root.low ? 14 : 24)
                        width: parent.width - x - Theme.px(26)
                        beside: root.low && Theme.portrait
                        rowSpacing: Theme.px(root.low ? 2 : 6)
                        steady: root.low || Theme.portrait
                        aside: scene.visible ? scene.width + Theme.px(24) : 0
                        room: parent.height - (Theme.portrait ? 0 : y) - Theme.px(4)
                        number: step.number
                        figure: step.figure
                        title: step.title
                        words: step.text
                        last: step.index === root.count - 1
                    }

                    Picture {
                        id: scene

                        visible: root.low && !Theme.portrait
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(38)
                        y: Theme.px(8)
                        width: Theme.px(76)
                        height: width
                        name: step.picture
                    }

                    Dashes {
                        visible: step.index > 0
                        upright: !Theme.portrait
                        width: upright ? implicitWidth : parent.width
                        height: upright ? parent.height : implicitHeight
                    }

                    Rectangle {
                        visible: step.index > 0
                        x: Theme.portrait && !root.low ? Theme.px(40) : -Math.round(width / 2)
                        y: Theme.portrait ? -Math.round(height / 2) : Theme.px(48)
                        width: Theme.px(56)
                        height: width
                        radius: width / 2
                        color: Theme.sun
                        antialiasing: true

                        Icon {
                            anchors.centerIn: parent
                            name: Theme.portrait ? "arrow-down" : "arrow-right"
                            size: 32
                        }
                    }
                }
            }

            Dashes {
                visible: root.sumHeight > 0
                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.sumHeight - height
                width: parent.width
            }

            ReceiptText {
                visible: root.sumHeight > 0
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Math.round((root.sumHeight - height) / 2)
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                size: 25
                steady: Theme.portrait
                strong: true
                text: root.vm.sum
            }
        }
    }

    Column {
        id: words

        x: Theme.portrait ? Theme.margin : home.x + home.width + Theme.px(28)
        y: Theme.portrait ? actions.y - Theme.px(28) - height : actions.y + Math.round((actions.height - height) / 2)
        width: (Theme.portrait ? root.width - Theme.margin : actions.x - Theme.px(28)) - x
        spacing: Theme.px(2)

        Body {
            width: parent.width
            text: root.vm.closing
            size: 22
            steady: true
            leading: 1.25
            color: Theme.paper
        }

        Body {
            width: parent.width
            text: root.vm.notice
            size: 18
            steady: true
            leading: 1.25
            color: Theme.paper
        }
    }

    BackHome {
        id: home

        x: Theme.margin
        anchors.verticalCenter: actions.verticalCenter
        onBack: root.navigation.back()
        onHomeChosen: root.navigation.home()
    }

    ActionButton {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        look: ActionButton.Sun
        onCloth: true
        wide: 40
        iconName: "calculator"
        text: qsTr("Prøv selv")
        onClicked: root.navigation.openCalculator(root.vm.offerKey)
    }
}
