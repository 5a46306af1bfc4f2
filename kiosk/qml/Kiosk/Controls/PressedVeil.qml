pragma ComponentBehavior: Bound

import QtQuick

// What a tile shows while it is pressed: 8 % lighter.
Rectangle {
    id: root

    required property Pressable control

    anchors.fill: control
    color: control.down ? "#33FFFFFF" : "transparent"
    Accessible.ignored: true
}
