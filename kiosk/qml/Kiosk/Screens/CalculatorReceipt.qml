pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The visit's receipt beside the calculator: its purchases can be tapped, and it says where the bonus comes from.
Receipt {
    id: root

    required property CalculatorViewModel vm
    required property ReceiptViewModel bon
    // Side by side with the other person the terms stand here, and the bars do not.
    property bool low: false

    signal tapped(line: int)

    subheading: qsTr("Dit år")
    bottomPadding: Theme.px(20)

    PlanLines {
        width: parent.width
        lines: root.bon.lines
        current: root.vm.edited
        onTapped: line => root.tapped(line)
    }

    Item {
        visible: !root.low && root.bon.bars.count > 0
        width: parent.width
        height: Theme.px(31)

        Dashes {
            y: Theme.px(14)
            width: parent.width
        }
    }

    ShareBars {
        visible: !root.low && root.bon.bars.count > 0
        width: parent.width
        bars: root.bon.bars
    }

    Body {
        visible: !root.low || !root.bon.planned
        width: parent.width
        topPadding: shift + Theme.px(14)
        horizontalAlignment: Text.AlignHCenter
        text: root.bon.planned ? qsTr("Tryk på en linje for at rette den.") : qsTr("Tast et beløb,\nog sæt det på bonen.")
        size: 19
        leading: 1.3
        color: Theme.soft
    }

    Body {
        visible: root.low
        width: parent.width
        topPadding: shift + Theme.px(10)
        horizontalAlignment: Text.AlignHCenter
        text: root.vm.assumptions
        size: 16
        leading: 1.22
        color: Theme.soft
    }
}
