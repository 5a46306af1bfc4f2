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
    // In portrait the whole receipt lies over the calculator while it is lifted.
    property bool lifted: false

    // Whether a message stands over the headline.
    property bool noticed: false

    sunny: false
    portraitReceipt: 212
    bare: low
    onTakeaway: navigation.openQr("")

    Headline {
        id: title

        visible: !root.low && !(Theme.portrait && root.noticed)
        y: Theme.portrait ? -Theme.px(8) : 0
        width: parent.width
        text: qsTr("Regn din bonus ud")
        size: Theme.portrait ? 53 : 56
        leading: 1.02
        color: Theme.paper
    }

    Body {
        visible: !root.low && !root.noticed
        x: Theme.px(2)
        y: Theme.px(Theme.portrait ? 54 : 66)
        width: parent.width
        text: root.vm.editing ? qsTr("Ret linjen, eller tag den af bonen.") : qsTr("Vælg en partner, og tast, hvad du bruger.")
        size: 24
        leading: 1.25
        color: Theme.paper
    }

    CalculatorSheet {
        y: root.low ? 0 : Theme.px(Theme.portrait ? 96 : 124)
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
            width: Theme.px(Theme.portrait ? 366 : 404)
            size: 27
            look: ActionButton.Sun
            onCloth: true
            enabled: root.vm.writable
            iconName: "receipt"
            text: root.vm.editing ? qsTr("Ret bonen") : qsTr("Sæt på bonen")
            onClicked: root.vm.write()
        }
    ]

    receipt: [
        Layer {
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

            visible: !Theme.portrait || root.lifted
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.portrait ? root.height - Theme.px(280) : parent.height
            vm: root.vm
            bon: root.bon
            low: root.low
            onTapped: line => {
                root.lifted = false;
                root.vm.edit(line);
            }
        },
        Receipt {
            visible: Theme.portrait && !root.lifted
            anchors.fill: parent
            leastHeight: height
            headed: false
            topPadding: Theme.px(38)
            bottomPadding: Theme.px(14)

            ReceiptLines {
                width: parent.width
                lines: root.bon.summary
            }

            Body {
                visible: !root.bon.planned
                width: parent.width
                topPadding: shift + Theme.px(24)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Tast et beløb, og sæt det på bonen.")
                color: Theme.soft
            }
        },
        PullTab {
            objectName: "lift"
            visible: Theme.portrait && (root.lifted || !root.bon.empty)
            anchors.horizontalCenter: parent.horizontalCenter
            y: (root.lifted ? parent.height - whole.paperHeight : 0) - Theme.px(24)
            pulled: root.lifted
            text: root.lifted ? qsTr("Læg bonen ned") : qsTr("Se hele bonen")
            onClicked: root.lifted = !root.lifted
        }
    ]
}
