pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The calculator itself: a sentence in three rows, the tool of the current one, and what it gives.
// `low` is the member's half of the table, where the buttons of the line stand in the sheet.
FocusScope {
    id: root

    required property CalculatorViewModel vm
    property bool low: false
    // Room under the sheet that the search may take.
    property real below: 0

    // Whether the tool stands under the sentence, not beside it.
    readonly property bool stacked: Theme.portrait && !low
    readonly property int rowHeight: Theme.px(low ? 92 : Theme.portrait ? 96 : 116)
    readonly property int toolWidth: stacked ? width : Theme.px(360)
    readonly property int toolHeight: !stacked ? 3 * rowHeight : height - 3 * rowHeight - resultHeight
    readonly property int resultWidth: stacked ? Theme.px(424) : width - toolWidth
    readonly property int resultHeight: !Theme.portrait ? height - 3 * rowHeight : Theme.px(low ? 168 : 212)

    focus: true
    Keys.onPressed: event => event.accepted = !vm.search.open && typeAmount(event)

    function typeAmount(event: KeyEvent): bool {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            vm.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            vm.erase();
        else if (event.key === Qt.Key_Delete)
            vm.clear();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            vm.write();
        else
            return false;
        return true;
    }

    HardShadow {}

    Item {
        visible: !root.vm.search.open
        anchors.fill: parent

        Part {
            index: 0
            part: "what"
            words: qsTr("Jeg køber")
            value: root.vm.what
            iconName: "building-store"
        }

        Part {
            index: 1
            part: "amount"
            words: qsTr("for")
            value: root.vm.amount + " " + root.vm.unit
            iconName: "calculator"
        }

        Part {
            index: 2
            part: "often"
            words: qsTr("hvor tit")
            value: root.vm.often
            iconName: "calendar"
        }

        CalculatorResult {
            id: result

            y: 3 * root.rowHeight
            width: root.resultWidth
            height: root.resultHeight
            low: root.low
            vm: root.vm
        }

        // In landscape on the table the bag stands beside the sheet.
        Rectangle {
            visible: !root.low || Theme.portrait
            x: root.low ? 0 : result.width
            y: root.low ? result.y + result.height : result.y
            width: root.low ? result.width : parent.width - x
            height: root.low ? parent.height - y : result.height
            color: Theme.rosa
            clip: true

            Groceries {
                x: Math.round((parent.width - 556 * unit) / 2)
                y: Math.round(parent.height - 339 * unit)
                unit: Math.min(parent.width / 580, parent.height / 362)
                filled: root.vm.filled
                paying: true
            }
        }

        CalculatorTool {
            x: parent.width - width
            y: root.stacked ? result.y + result.height : 0
            width: root.toolWidth
            // Over the bag, if need be.
            height: root.low ? parent.height - actions.height : Math.max(root.toolHeight, Math.min(wanted, parent.height - y))
            vm: root.vm
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
                width: root.toolWidth - (root.vm.editing ? 2 * height : 0)
                look: ActionButton.Sun
                enabled: root.vm.writable
                iconName: "receipt"
                text: root.vm.editing ? qsTr("Ret bonen") : qsTr("Sæt på bonen")
                onClicked: root.vm.write()
            }
        }
    }

    component Part: CalculatorRow {
        required property int index
        required property string part

        y: index * root.rowHeight
        width: root.stacked ? parent.width : root.resultWidth
        height: root.rowHeight
        current: root.vm.asked === part
        above: root.stacked
        onClicked: root.vm.ask(part)
    }

    // A button that closes the sheet: it is flat, and lies on it from edge to edge.
    component Action: ActionButton {
        height: actions.height
        tall: 80
        size: 26
        wide: 0
        steady: true
        flat: true
    }

    CalculatorSearch {
        visible: root.vm.search.open
        width: parent.width
        height: parent.height + root.below
        low: root.low
        vm: root.vm
    }
}
