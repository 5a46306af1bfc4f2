pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Build your year: choose an offer, type an amount, and write it on the receipt.
TableFrame {
    id: root

    required property NavigationViewModel navigation
    required property CalculatorViewModel vm
    required property ReceiptViewModel bon
    // Where there is no room for the whole receipt, it lies over the calculator while it is lifted.
    property bool lifted: false

    readonly property bool brief: Theme.portrait || low

    sunny: false
    portraitReceipt: 74
    bare: low
    paperRoom: Theme.portrait && lifted ? height - Theme.px(280) : whole.parent.height
    // On the table the bag of groceries stands in its place.
    printing: !low || Theme.portrait || lifted
    onTakeaway: navigation.openQr("")

    Headline {
        visible: !root.low
        y: Theme.portrait ? -Theme.px(8) : 0
        // In portrait the reading help hangs in the corner beside it.
        width: parent.width - Theme.px(Theme.portrait ? 32 : 0)
        text: qsTr("Regn din bonus ud")
        size: Theme.portrait ? 53 : 56
        leading: 1.02
        shrinksTo: Theme.least(36)
        color: Theme.paper
    }

    CalculatorSheet {
        // In half a portrait screen the reading help stands over its corner.
        y: root.low ? Theme.px(Theme.portrait ? 48 : 0) : Theme.px(Theme.portrait ? 74 : 84)
        width: parent.width
        height: parent.height - y
        below: root.low ? 0 : Theme.px(Theme.portrait ? 100 : 88)
        low: root.low
        focus: true
        vm: root.vm
    }

    Layer {
        open: root.vm.editing
        modal: false
        onCloseWanted: root.vm.cancel()
    }

    buttons: [
        BackHome {
            visible: !root.vm.editing && !root.vm.search.open
            anchors.verticalCenter: parent.verticalCenter
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
        },
        Row {
            visible: root.vm.editing && !root.vm.search.open
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(16)

            ActionButton {
                objectName: "cancel"
                look: ActionButton.Ghost
                wide: 16
                steady: true
                iconName: "arrow-left"
                text: qsTr("Tilbage")
                onClicked: root.vm.cancel()
            }

            ActionButton {
                objectName: "remove"
                look: ActionButton.Ghost
                wide: 16
                steady: true
                iconName: "trash"
                text: qsTr("Slet linjen")
                onClicked: root.vm.remove()
            }
        },
        ActionButton {
            objectName: "write"
            visible: !root.vm.search.open
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(360)
            size: 26
            look: ActionButton.Sun
            onCloth: true
            enabled: root.vm.writable
            iconName: "receipt"
            text: root.vm.editing ? qsTr("Ret bonen") : qsTr("Sæt på bonen")
            onClicked: root.vm.write()
        }
    ]

    receipt: [
        // What is beside the receipt, its undo and the printer, stays within reach.
        Layer {
            modal: false
            open: root.lifted
            onCloseWanted: root.lifted = false
        },
        Rectangle {
            visible: root.lifted
            x: -parent.x
            y: -parent.y
            width: root.width
            height: root.height
            color: Theme.shadow

            TapArea {
                anchors.fill: parent
                onTapped: root.lifted = false
            }
        },
        CalculatorReceipt {
            id: whole

            visible: !root.brief || root.lifted
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.paperRoom
            vm: root.vm
            bon: root.bon
            onTapped: line => {
                root.lifted = false;
                root.vm.edit(line);
            }
        },
        Groceries {
            visible: root.low && !root.lifted
            x: -Theme.px(8)
            y: root.height - parent.y - Math.round(352 * unit)
            unit: 0.84 * Theme.factor
            // What is on the receipt, and what is about to be.
            filled: Math.max(root.vm.filled, root.bon.filled)
        },
        CalculatorTotal {
            objectName: "total"
            visible: root.brief && !root.lifted
            x: root.low ? Theme.px(28) : 0
            y: root.low ? root.height - parent.y - height - Theme.px(14) : parent.height - height
            width: root.low ? Theme.px(260) : parent.width
            height: Theme.px(root.low ? 96 : 86)
            rotation: root.low ? 2 : 0
            label: root.low
            bon: root.bon
            onClicked: root.lifted = true
        },
        PullTab {
            objectName: "lift"
            visible: root.lifted
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(0, parent.height - whole.paperHeight - Theme.px(24))
            text: qsTr("Læg bonen ned")
            onClicked: root.lifted = false
        }
    ]
}
