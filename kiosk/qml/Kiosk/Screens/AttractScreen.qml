pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The idle screen: what the programme is, a receipt that prints itself, and one way in.
// Any touch starts.
Item {
    id: root

    required property NavigationViewModel navigation
    required property AttractViewModel vm
    // What the first frame did without may come.
    required property bool ready
    // Whether the screen is so dark that nobody is to be won: the show waits.
    required property bool dim
    property bool moving: true

    readonly property bool animated: moving && !Theme.reducedMotion
    // The show goes on by beats: the receipt prints, its sum counts up, and then stands alone.
    property int beat: 0
    // How many messages were shown since somebody was here. Whoever works beside the tablet has seen the first ones: the
    // later ones stand for longer, and only their sum and what is paid move, for a second each.
    property int shown: 0
    readonly property bool prints: animated && shown < Theme.attractPrints
    // How many rows of the receipt are printed.
    readonly property int printed: !ready ? 0 : Math.ceil(vm.lines.count * (prints ? Math.min(1, beat / Theme.attractPrinted) : 1))
    readonly property bool paid: moving && beat >= Theme.attractPaid && vm.payoff !== ""

    Accessible.role: Accessible.Pane
    Accessible.name: vm.headline
    Accessible.onPressAction: root.navigation.home()
    // Whoever stopped it has gone, and for the next one it begins with its first message.
    onVisibleChanged: {
        moving = true;
        beat = 0;
        shown = 0;
        vm.begin();
    }

    TapArea {
        anchors.fill: parent
        onTapped: root.navigation.home()
    }

    Timer {
        objectName: "loop"
        running: root.visible && root.moving && root.ready && !root.dim && !Theme.large
        interval: Theme.attractBeatTime * (root.shown < Theme.attractPrints ? 1 : 1.5)
        repeat: true
        onTriggered: {
            root.beat = (root.beat + 1) % Theme.attractBeats;
            if (root.beat === 0) {
                root.shown += 1;
                root.vm.next();
            }
        }
    }

    Column {
        id: words

        x: Theme.px(Theme.portrait ? 48 : 66)
        y: Theme.px(Theme.portrait ? 56 : 64)
        width: Theme.portrait ? root.width - 2 * x : root.width - Theme.px(500)
        visible: !root.paid && !Theme.large
        spacing: Theme.px(26)

        Headline {
            // In portrait the reading help hangs in the corner beside it.
            width: parent.width - Theme.px(Theme.portrait ? 20 : 0)
            height: Math.min(implicitHeight, Theme.px(306))
            text: root.vm.headline
            // The larger the fewer words there are; see fontSizeMode.
            size: Theme.portrait ? 90 : 94
            leading: 1.08
            tracking: -0.024
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least(56)
            color: Theme.paper
        }

        Body {
            width: Math.min(parent.width, Theme.px(560))
            text: root.vm.body
            size: 30
            color: Theme.paper
        }
    }

    ActionButton {
        id: start

        visible: !Theme.large
        x: words.x
        y: Math.max(Theme.px(Theme.portrait ? 478 : 520), words.y + words.height + Theme.px(32))
        width: Theme.portrait ? root.width - 2 * x : implicitWidth
        look: ActionButton.Sun
        onCloth: true
        tall: 96
        size: 32
        wide: 40
        iconName: "hand-click"
        text: root.vm.action
        onClicked: root.navigation.home()
    }

    Loader {
        anchors.fill: parent
        active: root.ready && !Theme.large

        sourceComponent: AttractShow {
            vm: root.vm
            printed: root.printed
            whole: !root.animated || root.beat > (root.prints ? Theme.attractPrinted : 0)
            animated: root.animated
            paid: root.paid
            dropped: root.prints && root.beat === Theme.attractBeats - 1
            moving: root.moving
            words: Qt.rect(words.x, words.y, words.width, start.y - words.y)
            start: Qt.rect(start.x, start.y, start.width, start.height)
            onToggled: root.moving = !root.moving
            onSpoken: root.navigation.home()
            onReadingWanted: root.navigation.openReading()
        }
    }

    Loader {
        anchors.fill: parent
        active: Theme.large
        Component.onCompleted: setSource(Qt.resolvedUrl("../Large/LargeIdle.qml"), {
            "navigation": root.navigation,
            "vm": root.vm
        })
    }
}
