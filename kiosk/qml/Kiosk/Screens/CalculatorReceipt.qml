pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The visit's receipt beside the calculator: its purchases can be tapped, each line can be taken off, and all of them,
// and it says where the bonus comes from.
Receipt {
    id: root

    required property CalculatorViewModel vm
    required property ReceiptViewModel bon

    signal tapped(line: int)

    subheading: qsTr("Dit år")
    bottomPadding: Theme.px(20)

    ReceiptLines {
        width: parent.width
        lines: root.bon.lines
        open: true
        editable: true
        current: root.vm.edited
        onLineTapped: line => root.tapped(line)
        onPartnerTakenOff: partner => root.bon.takeOff(partner)
        onLineTakenOff: line => root.bon.remove(line)
    }

    Item {
        visible: root.bon.bars.count > 0
        width: parent.width
        height: Theme.px(31)

        Dashes {
            y: Theme.px(14)
            width: parent.width
        }
    }

    ShareBars {
        visible: root.bon.bars.count > 0
        width: parent.width
        bars: root.bon.bars
    }

    ReceiptLine {
        visible: clear.visible && !root.bon.empty
        width: parent.width
        kind: "gap"
        words: ""
        figure: ""
    }

    ClearReceipt {
        id: clear

        bon: root.bon
    }

    Body {
        width: parent.width
        topPadding: shift + Theme.px(14)
        horizontalAlignment: Text.AlignHCenter
        text: root.bon.planned ? qsTr("Tryk på en linje for at rette den.") : qsTr("Tast et beløb,\nog sæt det på bonen.")
        size: 19
        leading: 1.3
        color: Theme.soft
    }
}
