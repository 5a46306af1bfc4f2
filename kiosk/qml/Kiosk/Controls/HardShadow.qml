pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The one kind of shadow: a hard copy of its parent, down and to the right. Only the two strips
// that show are drawn: blending the whole sheet costs several milliseconds a frame in software.
Item {
    id: root

    readonly property int offset: Theme.shadowOffset

    width: parent?.width ?? 0
    height: parent?.height ?? 0
    Accessible.ignored: true

    Rectangle {
        x: root.width
        y: root.offset
        width: root.offset
        height: root.height
        color: Theme.shadow
    }

    Rectangle {
        x: root.offset
        y: root.height
        width: root.width - root.offset
        height: root.offset
        color: Theme.shadow
    }
}
