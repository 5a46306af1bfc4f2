pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The upper left corner, which tells when a finger has held it long enough. Everything under it is touched as if it
// were not there.
Item {
    id: root

    // How long it is held, in ms.
    property int time: Theme.gestureTime
    readonly property bool holding: {
        const now = finger.point.scenePosition;
        const before = finger.point.scenePressPosition;
        return finger.active && Math.hypot(now.x - before.x, now.y - before.y) <= Theme.shake;
    }

    signal held

    width: Theme.px(64)
    height: width
    Accessible.ignored: true

    PointHandler {
        id: finger
    }

    Timer {
        running: root.holding
        interval: root.time
        onTriggered: root.held()
    }
}
