pragma ComponentBehavior: Bound

import QtQuick

// A button that fills its place, up to its neighbours: 8 % lighter while it is pressed.
Pressable {
    id: root

    ring: 0

    Rectangle {
        anchors.fill: parent
        z: 1
        color: root.down ? "#33FFFFFF" : "transparent"
        Accessible.ignored: true
    }
}
