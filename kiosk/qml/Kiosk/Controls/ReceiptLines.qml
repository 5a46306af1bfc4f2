pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The printed lines of a receipt, from a model with the roles kind, words and figure.
// What is there at first stands there whole; what comes to it is printed line by line.
// Where it is `open`, a line that is the member's own can be taken off: it has a cross beside it.
Column {
    id: root

    required property QtObject lines
    // Whether the first lines are printed too.
    property bool fresh: false
    property bool open: false

    signal partnerTakenOff(partner: string)
    signal lineTakenOff(line: int)

    readonly property bool printing: printed < repeater.count
    property int printed: 0

    function printLine(): void {
        do {
            printed += 1;
        } while (printing && (repeater.itemAt(printed - 1) as Printed)?.kind === "gap")
    }

    component Printed: Item {
        id: row

        required property int index
        required property int line
        required property string partner
        required property string kind
        required property string words
        required property string figure

        readonly property bool own: root.open && kind === "line" && (partner !== "" || line >= 0)

        height: own ? Math.max(cross.height, text.height) : text.height

        ReceiptLine {
            id: text

            y: Math.round((parent.height - height) / 2)
            width: parent.width - (row.own ? cross.width : 0)
            kind: row.kind
            words: row.words
            figure: row.figure
        }

        Pressable {
            id: cross

            visible: row.own
            x: row.width - width + Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.touch
            height: Theme.touch
            text: qsTr("Tag %1 af bonen").arg(row.words)
            onClicked: {
                if (row.partner !== "")
                    root.partnerTakenOff(row.partner);
                else
                    root.lineTakenOff(row.line);
            }

            Icon {
                anchors.centerIn: parent
                name: "x"
                size: 26
                tint: cross.down ? Theme.cloth : Theme.soft
            }

            FocusRing {
                anchors.margins: Theme.px(4)
                shown: cross.visualFocus
            }
        }
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

        delegate: Printed {
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
