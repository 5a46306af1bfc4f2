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

    readonly property int sheetWidth: Theme.portrait || low ? stageWidth : Theme.px(600)

    sunny: false
    portraitReceipt: 0
    onTakeaway: navigation.openProgramme()

    // The groceries stand on the printer, and in portrait on the receipt.
    Picture {
        visible: !root.low
        x: root.width - Theme.px(Theme.portrait ? 60 : 156) - Theme.margin - width
        y: (Theme.portrait ? slip.y + Theme.px(3) : root.height - Theme.px(32 + 124)) - height
        width: Theme.px(Theme.portrait ? 196 : 238)
        height: Theme.px(Theme.portrait ? 272 : 330)
        name: "object-pose.svg"
    }

    Receipt {
        id: slip

        y: Theme.portrait ? outcome.height + Theme.px(root.low ? 18 : 28) : root.low ? 0 : -Theme.px(8)
        width: root.sheetWidth
        height: root.stageHeight - y + Theme.px(8)
        topPadding: Theme.px(24)
        bottomPadding: Theme.px(32)
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
        width: Theme.portrait ? (root.low ? root.stageWidth : Theme.px(450)) : root.width - 2 * Theme.margin - x
        spacing: Theme.px(Theme.portrait ? 12 : 22)

        Headline {
            width: parent.width
            text: root.vm.total
            size: !root.low ? 80 : Theme.portrait ? 58 : 54
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
            onBack: root.navigation.openStory(root.vm.key, root.vm.count)
            onHomeChosen: root.navigation.home()
        },
        ActionButton {
            x: root.sheetWidth - width
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Sun
            onCloth: true
            iconName: "calculator"
            text: qsTr("Regn din bonus ud")
            onClicked: root.navigation.openCalculator("")
        }
    ]
}
