pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The idle screen: a question, a receipt that prints itself, and one way in. Any touch starts.
Item {
    id: root

    required property NavigationViewModel navigation
    required property AttractViewModel vm
    // What the first frame did without is there.
    required property bool ready
    property bool moving: true

    readonly property bool animated: moving && !Theme.reducedMotion
    property int printed: 0

    function restart(): void {
        printed = animated || !ready ? 0 : vm.lines.count;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: vm.headline
    Accessible.onPressAction: root.navigation.home()
    // Whoever stopped it has gone.
    onVisibleChanged: moving = true
    onAnimatedChanged: restart()
    onReadyChanged: restart()

    TapArea {
        anchors.fill: parent
        onTapped: root.navigation.home()
    }

    Timer {
        running: root.animated && root.visible && root.ready
        interval: Theme.attractLineTime
        repeat: true
        onTriggered: {
            if (root.printed < root.vm.lines.count)
                root.printed += 1;
        }
    }

    Timer {
        objectName: "loop"
        running: root.visible && root.moving
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
            // The larger the fewer words there are; see fontSizeMode.
            size: Theme.portrait ? 88 : 116
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
        onClicked: root.navigation.home()
    }

    Loader {
        anchors.fill: parent
        active: root.ready

        sourceComponent: AttractShow {
            lines: root.vm.lines
            tagline: root.vm.tagline
            printed: root.printed
            moving: root.moving
            wordsX: words.x
            sweetsX: start.x + start.width + Theme.px(22)
            onToggled: root.moving = !root.moving
        }
    }
}
