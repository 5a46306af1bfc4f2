pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Stands where a rate would: the bonus changes, and the code shows today's.
Item {
    id: root

    required property QrViewModel code

    property bool low: false

    signal tapped

    Column {
        id: words

        // Half a landscape screen has room for the code alone.
        visible: !root.low || Theme.portrait
        height: visible ? implicitHeight : 0
        y: Theme.px(root.low ? (visible ? 14 : 0) : 36)
        width: parent.width
        spacing: Theme.px(14)

        Headline {
            width: parent.width
            text: qsTr("Se aktuel bonus")
            size: root.low ? 30 : 44
        }

        Body {
            visible: !root.low
            width: parent.width
            text: qsTr("Bonussen kan skifte.\nScan, og se dagens bonus.")
            size: 22
            leading: 1.34
        }
    }

    QrButton {
        x: -Theme.px(8)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.low ? 8 : 24)
        room: Math.min(Theme.px(236), root.height - words.y - words.height - Theme.px(root.low ? 12 : 40))
        payload: root.code.payload
        modules: root.code.modules
        label: qsTr("Kode til %1").arg(root.code.address)
        onClicked: root.tapped()
    }
}
