pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The lines of a receipt in the large layout; those of what was bought or chosen may be tapped where `tappable`.
Repeater {
    id: root

    required property RowsModel lines
    property bool tappable: false

    signal tapped(line: int, partner: string)

    model: lines

    delegate: LargeLine {
        required property string kind
        required property int line
        required property string partner

        heavy: kind === "total" || kind === "bonus"
        icon: root.tappable && kind === "line" && (line >= 0 || partner !== "") ? (partner === "" ? "edit" : "x") : ""
        onClicked: root.tapped(line, partner)
    }
}
