pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The end of a story: the whole receipt torn off, what it came to, and the ways on.
TableFrame {
    id: root

    required property NavigationViewModel navigation
    required property StoryViewModel vm
    required property QrViewModel code

    readonly property int sheetWidth: low ? stageWidth + Theme.px(Theme.portrait ? 0 : 20) : Theme.portrait ? stageWidth : Theme.px(600)

    sunny: false
    portraitReceipt: 0
    onTakeaway: navigation.openProgramme()

    // The family with its groceries, behind the edge of the printer or the buttons.
    Picture {
        id: family

        visible: !root.low
        x: Theme.portrait ? Math.round((root.stageWidth - width) / 2) : root.width - Theme.margin - Theme.px(20) - width
        y: Theme.portrait ? root.stageHeight + Theme.px(28) - height : root.stageHeight - Theme.px(16) - height
        width: Theme.px(Theme.portrait ? 380 : 584)
        height: Math.round(width / 2)
        name: "lone-familie.svg"
        transform: Translate {
            id: rise
        }
    }

    Receipt {
        id: slip

        y: Theme.portrait ? outcome.height + Theme.px(root.low ? 18 : 20) : root.low ? 0 : -Theme.px(8)
        width: root.sheetWidth
        height: (Theme.portrait && !root.low ? family.y : root.stageHeight + Theme.px(8)) - y
        topPadding: Theme.px(Theme.portrait ? 18 : 24)
        bottomPadding: Theme.px(Theme.portrait ? 15 : 26)
        leastHeight: height
        torn: true
        transform: Translate {
            id: lift
        }
        headed: !root.low
        subheading: root.vm.subtitle

        StorySum {
            width: parent.width
            navigation: root.navigation
            vm: root.vm
            code: root.code
            low: root.low
        }
    }

    ParallelAnimation {
        running: !Theme.reducedMotion

        NumberAnimation {
            target: lift
            property: "y"
            from: Theme.px(24)
            to: 0
            duration: Theme.tearTime
            easing.type: Easing.OutBack
        }

        NumberAnimation {
            target: rise
            property: "y"
            from: Theme.px(24)
            to: 0
            duration: Theme.tearTime
            easing.type: Easing.OutBack
        }

        NumberAnimation {
            target: slip
            property: "rotation"
            from: 1.5
            to: 0
            duration: Theme.tearTime
            easing.type: Easing.OutBack
        }
    }

    Column {
        id: outcome

        x: Theme.portrait ? 0 : root.sheetWidth + Theme.px(52)
        y: Theme.portrait ? 0 : Theme.px(12)
        width: Theme.portrait ? root.stageWidth : root.width - 2 * Theme.margin - x
        spacing: Theme.px(Theme.portrait ? 12 : 22)

        NameLines {
            // In portrait the reading help has the corner.
            width: parent.width - (Theme.portrait ? Theme.px(32) : 0)
            text: root.vm.total
            largest: !root.low ? (Theme.portrait ? 68 : 88) : Theme.portrait ? 58 : 54
            lines: Theme.portrait ? 1 : 2
            leading: 1.04
            color: Theme.paper
        }

        Body {
            width: parent.width
            text: root.vm.closing
            size: Theme.portrait ? 23 : root.low ? 24 : 27
            color: Theme.paper
        }
    }

    buttons: [
        BackHome {
            id: ways

            onBack: root.navigation.openStory(root.vm.key, root.vm.count)
            onHomeChosen: root.navigation.home()
        },
        ActionButton {
            id: again

            x: ways.width + Theme.gap
            look: ActionButton.Ghost
            iconName: "refresh"
            // Half the buttons have a word in portrait.
            text: Theme.portrait || Theme.enlarged ? "" : qsTr("Forfra")
            Accessible.name: qsTr("Forfra")
            onClicked: root.navigation.openStory(root.vm.key, 1)
        },
        ActionButton {
            readonly property int room: parent.width - again.x - again.width - Theme.gap

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, room)
            look: ActionButton.Sun
            onCloth: true
            iconName: room < Theme.px(300) ? "" : "calculator"
            text: qsTr("Regn din bonus ud")
            onClicked: root.navigation.openCalculator("")
        }
    ]
}
