pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The idle screen: a question, a receipt that prints itself, and one way in. Any touch starts.
Item {
    id: root

    required property AttractViewModel vm
    property bool moving: true

    signal started

    readonly property bool animated: moving && !Theme.reducedMotion
    property int printed: animated ? 0 : vm.lines.count

    function restart(): void {
        printed = animated ? 0 : vm.lines.count;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: vm.headline
    Accessible.onPressAction: root.started()
    onAnimatedChanged: restart()

    TapHandler {
        onTapped: root.started()
    }

    Timer {
        running: root.animated && root.visible
        interval: Theme.attractLineTime
        repeat: true
        onTriggered: {
            if (root.printed < root.vm.lines.count)
                root.printed += 1;
        }
    }

    Timer {
        running: root.visible
        interval: Theme.attractLoopTime
        repeat: true
        onTriggered: {
            root.vm.next();
            root.restart();
        }
    }

    Column {
        id: words

        x: Theme.px(Theme.portrait ? 40 : 66)
        y: Theme.px(Theme.portrait ? 64 : 76)
        width: Theme.portrait ? root.width - 2 * x : root.width - Theme.px(480)
        spacing: Theme.px(28)

        Headline {
            id: headline

            width: parent.width
            height: Math.min(implicitHeight, Theme.px(346))
            text: root.vm.headline
            size: Theme.portrait ? 88 : 98
            leading: 1.1
            tracking: -0.024
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.type(56)
            color: Theme.paper
        }

        Body {
            width: Math.min(parent.width, Theme.px(500))
            text: root.vm.body
            size: 30
            color: Theme.paper
        }
    }

    ActionButton {
        id: start

        x: words.x
        y: Theme.portrait ? words.y + words.height + Theme.px(48) : root.height - Theme.px(92) - height
        look: ActionButton.Sun
        onCloth: true
        tall: 96
        size: 32
        wide: 40
        iconName: "hand-click"
        text: root.vm.action
        onClicked: root.started()
    }

    ActionButton {
        x: words.x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        visible: !Theme.reducedMotion
        width: Theme.touch
        tall: 56
        look: ActionButton.Ghost
        iconName: root.moving ? "player-pause" : "player-play"
        Accessible.name: root.moving ? qsTr("Stop bevægelsen") : qsTr("Start bevægelsen")
        onClicked: root.moving = !root.moving
    }

    Drawing {
        x: Theme.portrait ? Theme.px(40) : start.x + start.width + Theme.px(22)
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
        subheading: root.vm.tagline
        Accessible.ignored: true

        Repeater {
            model: root.vm.lines

            delegate: ReceiptLine {
                required property int index

                width: receipt.width - Theme.px(52)
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
}
