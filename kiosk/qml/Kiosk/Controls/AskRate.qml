pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Stands where a rate would, when none is known: the phone shows it.
Row {
    id: root

    property color tint: Theme.ink
    // Whether its words keep their size when text is enlarged, for want of room.
    property bool steady: false

    spacing: Theme.px(10)

    Icon {
        name: "qrcode"
        size: 22
        tint: root.tint
        anchors.verticalCenter: parent.verticalCenter
    }

    Body {
        text: qsTr("Se aktuel bonus")
        size: 19
        steady: root.steady
        leading: 1.2
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        color: root.tint
        Accessible.ignored: true
    }
}
