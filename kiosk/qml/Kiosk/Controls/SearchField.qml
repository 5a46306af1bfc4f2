pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A field to search in, on a dark ground.
Entry {
    id: root

    // Somebody touched it.
    signal pressed

    dark: true
    radius: Theme.radius
    clearText: qsTr("Ryd søgningen")
    height: Theme.px(64)
    leftPadding: Theme.px(62)
    font.pixelSize: Theme.type(22)
    maximumLength: 40

    TapHandler {
        onPressedChanged: if (pressed)
            root.pressed()
    }

    Icon {
        x: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        tint: Theme.paper
    }
}
