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
    // How many rows of the receipt are printed, and whether all of them have come.
    required property int printed
    required property bool whole
    required property bool animated
    // Whether the sum stands alone.
    required property bool paid
    // Whether the receipt has fallen into the bag.
    required property bool dropped
    required property bool moving
    // Where the words stand, and the button under them.
    required property rect words
    required property rect start

    // How far the sum has counted, of 1; the groceries follow it. And how far the coins have fallen.
    readonly property real share: !animated ? 1 : whole ? 1 - (1 - inFrames(counting, Theme.attractCountTime)) ** 2 : 0
    readonly property real fallen: animated ? inFrames(falling, Theme.attractFallTime) : 1
    property real counting: 0
    property real falling: 0

    signal toggled
    signal spoken
    signal readingWanted

    // Each frame costs a millisecond and more, and this screen stands all day: 20 a second are enough.
    function inFrames(share: real, time: int): real {
        return Math.ceil(share * time / 50) * 50 / time;
    }

    NumberAnimation on counting {
        running: root.animated && root.whole
        from: 0
        to: 1
        duration: Theme.attractCountTime
    }

    NumberAnimation on falling {
        running: root.animated && root.paid
        from: 0
        to: 1
        duration: Theme.attractFallTime
    }

    component Coin: Drawing {
        id: coin

        required property int turn
        required property point rest

        // Each begins a little later than the one before, falls ever faster, and jumps once.
        readonly property real way: {
            const time = Math.max(0, Math.min(1, (root.fallen * Theme.attractFallTime - 90 * turn) / Theme.coinTime));
            return time < 0.7 ? (time / 0.7) ** 2 : 1 - 0.06 * (1 - ((time - 0.85) / 0.15) ** 2);
        }

        x: Math.round(rest.x)
        y: Math.round(rest.y - (1 - way) * (rest.y - receipt.above - receipt.height / 2))
        visible: root.paid
    }

    Column {
        x: root.words.x
        y: root.words.y
        width: root.words.width
        visible: root.paid
        spacing: Theme.px(4)

        Headline {
            width: parent.width
            text: root.vm.payoff
            size: 146
            leading: 1.04
            tracking: -0.024
            shrinksTo: Theme.least(60)
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
            text: [qsTr("Så meget bonus giver købene på bonen."), root.vm.thousands].join(" ").trim()
            size: 30
            color: Theme.paper
        }
    }

    Drawing {
        visible: !root.paid
        // Right of what can be pressed.
        x: Theme.portrait ? root.words.x : Math.max(root.start.x + root.start.width, choices.reach) + Theme.px(22)
        y: root.height - Theme.px(208)
        width: Theme.px(272)
        height: Theme.px(160)
        name: "sweets"
    }

    Receipt {
        id: receipt

        readonly property int above: Theme.portrait ? root.start.y + root.start.height + Theme.px(24) : -Theme.px(28)
        // How much of it is still to come. It comes in jerks, as paper does.
        property real unprinted: root.dropped ? 1 : 0.4 * (1 - root.printed / Math.max(1, root.vm.lines.count))
        readonly property int jerk: Theme.px(9)

        x: root.width - Theme.px(Theme.portrait ? 396 : 372)
        y: above + jerk * Math.ceil((root.height - above) * unprinted / jerk)
        width: Theme.px(316)
        height: root.height - above - Theme.px(Theme.portrait ? 50 : 100)
        topPadding: Theme.px(Theme.portrait ? 14 : 60)
        leastHeight: height
        rotation: 2
        transformOrigin: Item.Bottom
        example: true
        subheading: Theme.portrait ? "" : root.vm.tagline
        Accessible.ignored: true

        Behavior on unprinted {
            enabled: root.animated

            NumberAnimation {
                duration: root.dropped ? Theme.pageTime : Theme.lineTime
            }
        }

        Repeater {
            model: root.vm.lines

            delegate: ReceiptLine {
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
        filled: 4 * root.share
        animated: false
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
        id: choices

        // Its right end on one line: while it is laid out, what is in it is nowhere yet.
        readonly property real reach: x + languages.width + (pause.visible ? spacing + pause.width : 0)

        x: root.words.x
        width: receipt.x - x
        y: Theme.portrait ? root.start.y + root.start.height + Theme.px(48) : root.height - height - Theme.px(40)
        spacing: Theme.px(16)

        LanguageChooser {
            id: languages

            languages: root.vm.languages
            onChosen: root.spoken()
        }

        ActionButton {
            id: pause

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
