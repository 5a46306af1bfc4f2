pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The code in the member's half of the table, as large as the height allows; with several partners
// one code for each.
Item {
    id: root

    required property NavigationViewModel navigation
    required property TakeawayViewModel vm
    required property VisitViewModel visit

    readonly property bool several: vm.several
    readonly property int edge: Theme.px(64)

    focus: true
    Keys.onLeftPressed: vm.turn(vm.index - 1)
    Keys.onRightPressed: vm.turn(vm.index + 1)

    Connections {
        target: root.vm

        function onTurned(step: int): void {
            swipe.arrive(step);
        }
    }

    component Turn: ActionButton {
        required property int step

        visible: root.several
        width: Theme.px(80)
        tall: 80
        wide: 0
        look: ActionButton.Ghost
        enabled: root.several && root.vm.index + step >= 0 && root.vm.index + step < root.vm.codes.count
        onClicked: root.vm.turn(root.vm.index + step)
    }

    Swipe {
        id: swipe

        x: Theme.portrait ? Math.round((root.width - width) / 2) : root.edge
        width: code.implicitWidth + Theme.px(40)
        height: Theme.portrait ? code.implicitHeight : root.height
        backward: root.vm.index > 0
        forward: root.several && root.vm.index < root.vm.codes.count - 1
        onSwiped: step => root.vm.turn(root.vm.index + step)

        Rectangle {
            width: parent.width
            height: parent.height
            color: Theme.receipt
        }

        QrPlate {
            id: code

            objectName: "code"
            anchors.centerIn: parent
            room: Math.min(root.height - (Theme.portrait ? Theme.px(236) : 0), root.width)
            code: root.vm
        }
    }

    Column {
        id: words

        x: Theme.portrait ? Theme.margin : swipe.x + swipe.width + root.edge
        y: Theme.portrait ? swipe.height + Theme.px(20) : Theme.px(48)
        width: root.width - x - Theme.margin
        spacing: Theme.px(12)

        Headline {
            // The reading help hangs at the edge.
            width: parent.width - Theme.px(Theme.portrait ? 0 : 28)
            text: root.vm.name === "" ? qsTr("Ret kameraet mod koden") : root.vm.name
            size: Theme.portrait ? 44 : 60
            shrinksTo: Theme.portrait ? Theme.least(30) : 0
            color: Theme.paper
        }

        Body {
            width: parent.width
            visible: !Theme.portrait
            text: root.vm.name === "" ? qsTr("Tryk på linket, når det viser sig.") : root.vm.advice
            size: 25
            leading: 1.28
            color: Theme.paper
        }

        ReceiptText {
            width: parent.width
            text: root.several ? qsTr("%1 · %2").arg(root.vm.position).arg(root.vm.address) : root.vm.address
            size: 22
            wrapMode: Text.WrapAnywhere
            strong: true
            color: Theme.paper
        }
    }

    Turn {
        objectName: "previous"
        x: next.x - Theme.px(96)
        y: next.y
        step: -1
        iconName: "chevron-left"
        Accessible.name: qsTr("Forrige partner")
    }

    Turn {
        id: next

        objectName: "next"
        x: Theme.portrait ? parent.width - Theme.margin - width : words.x + Theme.px(96)
        y: actions.y - (Theme.portrait ? 0 : height + Theme.px(24))
        step: 1
        iconName: "chevron-right"
        Accessible.name: qsTr("Næste partner")
    }

    Row {
        id: actions

        x: words.x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        spacing: Theme.px(16)

        ActionButton {
            look: ActionButton.Ghost
            tall: 80
            iconName: "arrow-left"
            text: qsTr("Tilbage")
            onClicked: root.navigation.back()
        }

        ActionButton {
            look: ActionButton.Sun
            onCloth: true
            tall: 80
            size: 28
            iconName: "check"
            text: qsTr("Færdig")
            onClicked: root.visit.finish()
        }
    }
}
