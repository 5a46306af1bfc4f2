pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Printed lines whose purchases can be tapped; the model has the roles of ReceiptLine and line.
Column {
    id: root

    required property QtObject lines
    // The line of the plan that is marked, or -1.
    property int current: -1

    signal tapped(line: int)

    // How far down the rows of a line reach, from its first row at `index`.
    function reach(index: int, line: int): int {
        let height = 0;
        for (let i = index; i < rows.count; ++i) {
            const row = rows.itemAt(i) as Printed;
            if (row?.line !== line)
                break;
            height += row.height;
        }
        return height;
    }

    component Printed: Item {
        id: printed

        required property int index
        required property int line
        required property string kind
        required property string words
        required property string figure

        readonly property bool begins: line >= 0 && kind === "line"

        height: text.implicitHeight

        Pressable {
            id: button

            x: -Theme.px(12)
            width: parent.width - 2 * x
            // The rows below take part as soon as the column has laid them out.
            height: printed.begins && root.height > 0 ? Math.max(Theme.touch, root.reach(printed.index, printed.line)) : 0
            visible: printed.begins
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Ret %1").arg(printed.words + " " + printed.figure)
            onClicked: root.tapped(printed.line)

            Rectangle {
                anchors.fill: parent
                color: Theme.key
                visible: button.down || printed.line === root.current

                Rectangle {
                    width: Theme.px(6)
                    height: parent.height
                    color: Theme.ink
                }
            }

            FocusRing {
                anchors.margins: 0
                shown: button.visualFocus
            }
        }

        ReceiptLine {
            id: text

            width: parent.width
            kind: printed.kind
            words: printed.words
            figure: printed.figure
        }
    }

    Repeater {
        id: rows

        model: root.lines

        delegate: Printed {
            width: root.width
        }
    }
}
