pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A partner's own slip: a worked example where one is published, the code and its address.
Item {
    id: root

    required property RowsModel example
    required property string name
    required property QrViewModel code
    // Whether there is room for the code and its address only.
    property bool low: false

    signal tapped

    implicitHeight: Theme.portrait ? Math.max(plate.height + Theme.px(4), words.y + words.height) : words.y + words.height

    ReceiptLines {
        id: lines

        visible: !root.low
        height: visible ? implicitHeight : 0
        width: Theme.portrait ? parent.width - plate.width - Theme.px(28) : parent.width
        lines: root.example
    }

    ReceiptLine {
        id: cut

        visible: !Theme.portrait && lines.height > 0
        y: lines.height
        height: visible ? implicitHeight : 0
        width: parent.width
        kind: "cut"
        words: ""
        figure: ""
    }

    QrButton {
        id: plate

        x: Theme.portrait ? parent.width - width : Math.round((parent.width - width) / 2)
        y: Theme.portrait ? -Theme.px(12) : cut.y + cut.height - Theme.px(8)
        // The more is printed, the smaller, so that the head of the receipt stays in sight.
        room: Theme.px(Theme.portrait ? 222 : root.low ? 236 : Math.max(236, 300 - Math.max(0, lines.height / Theme.factor - 100)))
        code: root.code
        onClicked: root.tapped()
    }

    Column {
        id: words

        y: Theme.portrait ? Math.min(lines.height + Theme.px(24), Math.max(lines.height, plate.height - height)) : plate.y + plate.height - Theme.px(8)
        width: lines.width

        ReceiptText {
            width: parent.width
            horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignHCenter
            text: qsTr("Se mere om %1 på").arg(root.name)
            wrapMode: Text.WordWrap
        }

        ReceiptText {
            width: parent.width
            horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignHCenter
            strong: true
            shrinksTo: Theme.least(size)
            text: root.code.address
        }
    }
}
