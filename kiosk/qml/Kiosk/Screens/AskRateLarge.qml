pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Stands where a rate would in the half of table mode: the code shows today's.
Item {
    id: root

    required property QrViewModel code

    signal tapped

    Headline {
        id: words

        // Half a landscape screen has room for the code alone.
        visible: Theme.portrait
        y: Theme.px(14)
        width: parent.width
        text: qsTr("Se aktuel bonus")
        size: 30
    }

    QrButton {
        x: -Theme.px(8)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(8)
        room: Math.min(Theme.px(236), root.height - (words.visible ? words.y + words.height : 0) - Theme.px(12))
        code: root.code
        onClicked: root.tapped()
    }
}
