pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A ring of stitches that fills while the corner is held, and empties when it is let go.
Item {
    id: root

    required property bool holding
    // How long it takes to fill, in ms.
    required property int time

    readonly property int count: 24
    property real part: holding ? 1 : 0

    width: Theme.px(118)
    height: width
    Accessible.ignored: true

    Behavior on part {
        NumberAnimation {
            duration: root.holding ? root.time : 200
        }
    }

    Repeater {
        model: root.count

        delegate: Item {
            id: stitch

            required property int index

            anchors.fill: parent
            rotation: 360 * (index + 0.5) / root.count

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.px(9)
                height: Theme.px(14)
                antialiasing: true
                color: stitch.index < root.part * root.count ? Theme.sun : Theme.deep
            }
        }
    }
}
