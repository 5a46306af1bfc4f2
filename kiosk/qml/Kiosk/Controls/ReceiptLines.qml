pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The printed lines of a receipt, from a model with the roles kind, words and figure.
// What is there at first stands there whole; what comes to it is printed line by line.
// Where it is `open`, a line that is the member's own can be taken off: it has a cross beside it. Where it is
// `editable`, a purchase of the plan can be tapped.
Column {
    id: root

    required property QtObject lines
    // Whether the first lines are printed too.
    property bool fresh: false
    property bool open: false
    property bool editable: false
    // The purchase of the plan that is marked, or -1.
    property int current: -1

    signal lineTapped(line: int)
    signal partnerTakenOff(partner: string)
    signal lineTakenOff(line: int)

    // The row that is being taken off, with its purchase and its partner: it slides away before it is gone.
    property int leaving: -1
    property int leavingLine: -1
    property string leavingPartner: ""
    property real slid: 0

    function takeOff(index: int, line: int, partner: string): void {
        if (leaving >= 0)
            return;
        leaving = index;
        leavingLine = line;
        leavingPartner = partner;
        if (Theme.lineTime > 0)
            slide.restart();
        else
            letGo();
    }

    function letGo(): void {
        leaving = -1;
        if (leavingPartner !== "")
            partnerTakenOff(leavingPartner);
        else
            lineTakenOff(leavingLine);
    }

    NumberAnimation {
        id: slide

        target: root
        property: "slid"
        from: 0
        to: 1
        duration: Theme.lineTime
        easing.type: Easing.InQuad
        onFinished: if (root.leaving >= 0)
            root.letGo()
    }

    readonly property bool printing: printed < repeater.count
    property int printed: 0

    function printLine(): void {
        do {
            printed += 1;
        } while (printing && (repeater.itemAt(printed - 1) as Printed)?.kind === "gap")
    }

    // How far down the rows of a purchase reach, from its first row at `index`.
    function reach(index: int, line: int): int {
        let height = 0;
        for (let i = index; i < repeater.count; ++i) {
            const row = repeater.itemAt(i) as Printed;
            if (row?.line !== line)
                break;
            height += row.height;
        }
        return height;
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

        readonly property bool going: root.leaving >= 0 && (index === root.leaving || line >= 0 && line === root.leavingLine)

        opacity: going ? 1 - root.slid : 1
        transform: Translate {
            x: row.going ? Math.round(Theme.px(48) * root.slid) : 0
        }
        height: own ? Math.max(cross.height, text.height) : text.height

        Pressable {
            id: button

            ring: 0

            x: -Theme.px(8)
            width: parent.width - 2 * x
            // The rows below take part as soon as the column has laid them out.
            height: visible && root.height > 0 ? Math.max(Theme.touch, root.reach(row.index, row.line)) : 0
            visible: root.editable && row.line >= 0 && row.kind === "line"
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Ret %1").arg(row.words + " " + row.figure)
            onClicked: root.lineTapped(row.line)

            Rectangle {
                anchors.fill: parent
                color: Theme.key
                visible: button.down || row.line === root.current

                Rectangle {
                    width: Theme.px(6)
                    height: parent.height
                    color: Theme.ink
                }
            }
        }

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

            ring: Theme.px(4)

            visible: row.own
            x: row.width - width + Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.touch
            height: Theme.touch
            text: qsTr("Tag %1 af bonen").arg(row.words)
            onClicked: root.takeOff(row.index, row.line, row.partner)

            Icon {
                anchors.centerIn: parent
                name: "x"
                size: 26
                tint: cross.down ? Theme.cloth : Theme.soft
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
        onCountChanged: {
            root.leaving = -1;
            Qt.callLater(root.settle);
        }

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
