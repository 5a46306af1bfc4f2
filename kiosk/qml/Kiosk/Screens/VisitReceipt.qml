pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The visit's own receipt: what the member has tapped and planned. Each line can be taken off, and all of them.
Receipt {
    id: root

    required property ReceiptViewModel bon
    property string hint: bon.empty ? qsTr("Tryk på en partner,\nså husker bonen den.") : qsTr("Flere kan komme til.\nKig forbi igen.")

    subheading: qsTr("Din bon")

    ReceiptLines {
        width: parent.width
        lines: root.bon.lines
        open: true
        onPartnerTakenOff: partner => root.bon.takeOff(partner)
        onLineTakenOff: line => root.bon.remove(line)
    }

    ReceiptLine {
        visible: !root.bon.empty
        width: parent.width
        kind: "cut"
        words: ""
        figure: ""
    }

    ClearReceipt {
        id: clear

        bon: root.bon
    }

    Body {
        // A low receipt has only room for what can be done.
        visible: !Theme.portrait || !clear.visible
        width: parent.width
        topPadding: shift + Theme.px(8)
        horizontalAlignment: Text.AlignHCenter
        text: root.hint
        size: 20
        leading: 1.35
        color: Theme.soft
    }
}
