pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The visit's own receipt: the partners that the member has tapped.
Receipt {
    id: root

    required property ReceiptViewModel bon
    property string hint: bon.empty ? qsTr("Tryk på en partner,\nså husker bonen den.") : qsTr("Flere kan komme til.\nKig forbi igen.")

    subheading: qsTr("Din bon")

    ReceiptLines {
        width: parent.width
        lines: root.bon.lines
    }

    ReceiptLine {
        visible: !root.bon.empty
        width: parent.width
        kind: "cut"
        words: ""
        figure: ""
    }

    Body {
        width: parent.width
        topPadding: shift + Theme.px(8)
        horizontalAlignment: Text.AlignHCenter
        text: root.hint
        size: 20
        leading: 1.35
        color: Theme.soft
    }
}
