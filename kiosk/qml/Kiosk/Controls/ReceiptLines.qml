pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The printed lines of a receipt, from a model with the roles kind, words and figure.
// What is there at first stands there whole; what comes to it is printed line by line.
Column {
    id: root

    required property QtObject lines
    // Whether the first lines are printed too.
    property bool fresh: false

    readonly property bool printing: printed < repeater.count
    property int printed: 0

    function printLine(): void {
        do {
            printed += 1;
        } while (printing && (repeater.itemAt(printed - 1) as ReceiptLine)?.kind === "gap")
    }

    // A model that changes removes lines before it adds new ones: only the outcome counts.
    function settle(): void {
        printed = Math.min(printed, repeater.count);
    }

    Component.onCompleted: printed = fresh ? 0 : repeater.count

    Repeater {
        id: repeater

        model: root.lines
        onCountChanged: Qt.callLater(root.settle)

        delegate: ReceiptLine {
            required property int index

            width: root.width
            visible: Theme.reducedMotion || index < root.printed
        }
    }

    Timer {
        running: root.printing
        interval: Theme.lineTime + Theme.linePause
        repeat: true
        onTriggered: root.printLine()
    }
}
