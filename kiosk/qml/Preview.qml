pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Says on every screen that the catalogue is not released, and lets the window be closed.
Rectangle {
    id: root

    required property Window window

    objectName: "preview"
    z: 1
    anchors.horizontalCenter: parent?.horizontalCenter
    width: words.width + 2 * Theme.px(16)
    height: Theme.px(28)
    color: Theme.sun

    Body {
        id: words

        anchors.centerIn: parent
        text: qsTr("Forhåndsvisning: ikke udgivet")
        size: 18
        leading: 1.1
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }

    Binding {
        target: root.window
        property: "title"
        value: words.text
    }
}
