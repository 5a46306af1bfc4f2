pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The calculator itself, which also fits the member's half of the table: offers, and the pad.
// `low` leaves room for the buttons of the line, which then stand in the sheet.
FocusScope {
    id: root

    required property CalculatorViewModel vm
    property bool low: false
    // Room under the sheet that the search may take.
    property real below: 0

    readonly property bool stacked: Theme.portrait && !low
    // Whether the terms stand under the offers; otherwise they stand beside the amount or on the receipt.
    readonly property bool termed: low === Theme.portrait
    readonly property int offersWidth: stacked ? width : Theme.px(!low ? 380 : Theme.portrait ? 312 : 360)
    readonly property int termsHeight: !termed ? 0 : Math.max(Theme.px(88), terms.implicitHeight + Theme.px(24))
    readonly property int offersHeight: stacked ? Theme.px(180) : height - termsHeight

    focus: true
    Keys.onPressed: event => event.accepted = !vm.search.open && typeAmount(event)

    function typeAmount(event: KeyEvent): bool {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            vm.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            vm.erase();
        else if (event.key === Qt.Key_Delete)
            vm.clear();
        else if (event.key === Qt.Key_Plus)
            vm.step(1);
        else if (event.key === Qt.Key_Minus)
            vm.step(-1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            vm.write();
        else
            return false;
        return true;
    }

    HardShadow {}

    Rectangle {
        visible: !root.vm.search.open
        anchors.fill: parent
        color: Theme.paper

        Repeater {
            model: root.vm.atHand

            delegate: Place {
                required property string key

                objectName: "offer-" + key
                current: key === root.vm.offer
                onClicked: root.vm.choose(key)
            }
        }

        Place {
            objectName: "others"
            index: 3
            name: qsTr("Andre partnere")
            appliesTo: qsTr("Søg, og vælg selv")
            rate: ""
            colour: "petrol"
            sign: "+"
            iconName: "chevron-right"
            Accessible.role: Accessible.Button
            onClicked: root.vm.search.begin()
        }

        Body {
            id: terms

            visible: root.termed
            x: Theme.px(18)
            y: root.offersHeight + Math.round((root.termsHeight - height) / 2)
            width: root.offersWidth - 2 * x
            text: root.vm.assumptions
            size: 18
            steady: true
            leading: 1.22
            color: Theme.soft
        }

        CalculatorPad {
            x: root.stacked ? 0 : root.offersWidth
            y: root.stacked ? root.offersHeight : 0
            width: parent.width - x
            height: parent.height - y - (root.low ? actions.height : 0)
            vm: root.vm
            low: root.low
        }

        Row {
            id: actions

            visible: root.low
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            height: Theme.px(80)

            Action {
                objectName: "cancel"
                visible: root.vm.editing
                width: height
                look: ActionButton.Paper
                iconName: "arrow-left"
                Accessible.name: qsTr("Tilbage")
                onClicked: root.vm.cancel()
            }

            Action {
                objectName: "remove"
                visible: root.vm.editing
                width: height
                look: ActionButton.Paper
                iconName: "trash"
                Accessible.name: qsTr("Slet linjen")
                onClicked: root.vm.remove()
            }

            Action {
                objectName: "write"
                width: root.width - root.offersWidth - (root.vm.editing ? 2 * height : 0)
                look: ActionButton.Sun
                enabled: root.vm.writable
                iconName: "receipt"
                text: root.vm.editing ? qsTr("Ret bonen") : qsTr("Sæt på bonen")
                onClicked: root.vm.write()
            }
        }
    }

    // A button that closes the sheet: it is flat, and lies on it from edge to edge.
    component Action: ActionButton {
        height: actions.height
        tall: 80
        size: 27
        wide: 0
        flat: true
    }

    component Place: OfferPick {
        required property int index

        readonly property int columns: root.stacked ? 2 : 1
        readonly property int rows: 4 / columns
        readonly property int row: Math.floor(index / columns)

        x: index % columns * Math.ceil(root.offersWidth / columns)
        y: Math.round(row * root.offersHeight / rows)
        width: Math.round(root.offersWidth / columns)
        height: Math.round((row + 1) * root.offersHeight / rows) - y
    }

    CalculatorSearch {
        visible: root.vm.search.open
        width: parent.width
        height: parent.height + root.below
        low: root.low
        vm: root.vm
    }
}
