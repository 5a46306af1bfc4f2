pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What goes on beside the idle screen's words: a receipt prints itself into a bag of groceries.
Item {
    id: root

    required property RowsModel lines
    required property string tagline
    // How many of the lines are printed.
    required property int printed
    required property bool moving
    required property real wordsX
    // Where the sweets lie in landscape, beside the button.
    required property real sweetsX

    signal toggled

    Drawing {
        x: Theme.portrait ? Theme.px(40) : root.sweetsX
        y: Theme.portrait ? root.height - Theme.px(230) : root.height - Theme.px(208)
        width: Theme.px(272)
        height: Theme.px(160)
        name: "sweets"
    }

    Receipt {
        id: receipt

        x: root.width - Theme.px(Theme.portrait ? 408 : 372)
        y: Theme.portrait ? Theme.px(590) : -Theme.px(40)
        width: Theme.px(316)
        height: root.height - y - Theme.px(100)
        topPadding: Theme.px(Theme.portrait ? 40 : 98)
        leastHeight: height
        rotation: 2
        transformOrigin: Item.Bottom
        subheading: root.tagline
        Accessible.ignored: true

        Repeater {
            model: root.lines

            delegate: ReceiptLine {
                required property int index

                width: receipt.width - Theme.px(52)
                steady: true
                opacity: index < root.printed ? 1 : 0
            }
        }
    }

    Drawing {
        x: root.width - Theme.px(480)
        y: root.height - Theme.px(360)
        width: Theme.px(480)
        height: Theme.px(360)
        name: "bag"
    }

    ActionButton {
        x: root.wordsX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        visible: !Theme.reducedMotion
        width: Theme.touch
        tall: 56
        look: ActionButton.Ghost
        iconName: root.moving ? "player-pause" : "player-play"
        Accessible.name: root.moving ? qsTr("Stop bevægelsen") : qsTr("Start bevægelsen")
        onClicked: root.toggled()
    }
}
