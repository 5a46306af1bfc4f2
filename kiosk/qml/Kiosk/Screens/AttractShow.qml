pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What goes on beside the idle screen's words: a receipt prints itself into a bag of groceries, its
// sum counts up while the bag fills, and coins fall out of it.
Item {
    id: root

    required property AttractViewModel vm
    // How many rows of the receipt are printed.
    required property int printed
    required property bool animated
    required property int beat
    // Whether the sum stands alone.
    required property bool paid
    required property bool moving
    // Where the words stand, and the button under them.
    required property rect words
    required property rect start

    readonly property bool whole: !animated || beat > Theme.attractPrinted
    // How far the sum has counted, of 1; the groceries follow it.
    property real share: whole ? 1 : 0
    // Whether the receipt has fallen into the bag.
    readonly property bool dropped: animated && beat === Theme.attractBeats - 1

    signal toggled
    signal spoken
    signal readingWanted

    Behavior on share {
        enabled: root.animated && root.whole

        NumberAnimation {
            duration: Theme.attractCountTime
            easing.type: Easing.OutQuad
        }
    }

    component Coin: Drawing {
        id: coin

        required property int turn
        required property point rest

        x: Math.round(rest.x)
        y: Math.round(root.paid ? rest.y : receipt.y + receipt.height / 2)
        opacity: root.paid ? 1 : 0
        visible: opacity > 0

        Behavior on y {
            enabled: root.animated && root.paid

            SequentialAnimation {
                PauseAnimation {
                    duration: 90 * coin.turn
                }

                NumberAnimation {
                    duration: Theme.coinTime
                    easing.type: Easing.OutBounce
                    easing.amplitude: 0.2
                }
            }
        }
    }

    Column {
        x: root.words.x
        y: root.words.y
        width: root.words.width
        opacity: root.paid ? 1 : 0
        visible: opacity > 0
        spacing: Theme.px(4)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.pageTime
            }
        }

        Headline {
            width: parent.width
            text: root.vm.payoff
            size: 146
            leading: 1.04
            tracking: -0.024
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.type(60)
            color: Theme.paper
        }

        Headline {
            width: parent.width
            text: qsTr("til mad i Coops butikker")
            size: 66
            leading: 1.08
            tracking: -0.02
            maximumLineCount: 2
            color: Theme.paper
        }

        Body {
            topPadding: Theme.px(18)
            width: Math.min(parent.width, Theme.px(560))
            text: qsTr("Så meget bonus giver købene på bonen.")
            size: 30
            color: Theme.paper
        }
    }

    Drawing {
        visible: !root.paid
        x: Theme.portrait ? root.words.x : root.start.x + root.start.width + Theme.px(22)
        y: root.height - Theme.px(208)
        width: Theme.px(272)
        height: Theme.px(160)
        name: "sweets"
    }

    Receipt {
        id: receipt

        readonly property int above: Theme.portrait ? root.start.y + root.start.height + Theme.px(48) : -Theme.px(28)
        readonly property real unprinted: root.dropped ? 1 : root.animated ? 0.4 * (1 - root.printed / Math.max(1, root.vm.lines.count)) : 0

        x: root.width - Theme.px(Theme.portrait ? 396 : 372)
        y: above + Math.round((root.height - above) * unprinted)
        width: Theme.px(316)
        height: root.height - above - Theme.px(Theme.portrait ? 50 : 100)
        topPadding: Theme.px(Theme.portrait ? 20 : 60)
        leastHeight: height
        rotation: 2
        transformOrigin: Item.Bottom
        example: true
        subheading: Theme.portrait ? "" : root.vm.tagline
        Accessible.ignored: true

        Behavior on y {
            enabled: root.animated

            NumberAnimation {
                duration: root.dropped ? Theme.pageTime : Theme.lineTime
            }
        }

        Repeater {
            model: root.vm.lines

            delegate: ReceiptLine {
                id: line

                required property int index

                width: receipt.width - Theme.px(52)
                steady: true
                marked: kind === "total" && root.share === 1
                shown: kind === "total" && root.share < 1 ? root.vm.counted(root.share) : figure
                opacity: index < root.printed ? 1 : 0
            }
        }
    }

    Groceries {
        id: bag

        x: root.width - Theme.px(480)
        y: root.height - Theme.px(Theme.portrait ? 310 : 360)
        // What there is when the sum has come so far.
        filled: [0.2, 0.45, 0.7, 0.95].filter(from => root.share >= from).length
        animated: root.animated
    }

    Repeater {
        // The coins as they lie: x and y from the bag's lower left corner, size, and which.
        model: [
            {
                "x": -236,
                "y": -52,
                "size": 48,
                "name": "coin-hole"
            },
            {
                "x": -164,
                "y": -72,
                "size": 72,
                "name": "coin-hole"
            },
            {
                "x": -72,
                "y": -94,
                "size": 92,
                "name": "coin-20"
            },
            {
                "x": -138,
                "y": -152,
                "size": 64,
                "name": "coin-hole"
            },
            {
                "x": -72,
                "y": -206,
                "size": 80,
                "name": "coin-20"
            },
            {
                "x": -2,
                "y": -282,
                "size": 56,
                "name": "coin-hole"
            }
        ]

        delegate: Coin {
            id: fallen

            required property var modelData
            required property int index

            turn: index
            rest: Qt.point(bag.x + Theme.px(modelData.x), root.height + Theme.px(modelData.y))
            width: Theme.px(modelData.size)
            height: width
            name: modelData.name
        }
    }

    Flow {
        x: root.words.x
        width: receipt.x - x
        y: Theme.portrait ? root.start.y + root.start.height + Theme.px(48) : root.height - height - Theme.px(40)
        spacing: Theme.px(16)

        LanguageChooser {
            languages: root.vm.languages
            onChosen: root.spoken()
        }

        ActionButton {
            visible: !Theme.reducedMotion
            width: Theme.touch
            tall: 56
            look: ActionButton.Ghost
            iconName: root.moving ? "player-pause" : "player-play"
            Accessible.name: root.moving ? qsTr("Stop bevægelsen") : qsTr("Start bevægelsen")
            onClicked: root.toggled()
        }
    }

    ReadingButton {
        onClicked: root.readingWanted()
    }
}
