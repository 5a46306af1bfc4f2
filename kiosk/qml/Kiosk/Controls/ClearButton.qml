pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// At the end of a field: takes all that is written in it away at once, as no key does by being held.
Pressable {
    id: root

    property color tint: Theme.ink

    anchors.right: parent?.right
    width: height
    height: parent?.height ?? 0
    focusPolicy: Qt.NoFocus

    Icon {
        anchors.centerIn: parent
        name: "x"
        tint: root.tint
    }
}
