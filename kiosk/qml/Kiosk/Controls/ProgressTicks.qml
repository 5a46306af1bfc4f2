pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How much of a few equal parts there is, as stitches in a row.
Row {
    id: root

    required property int count
    required property int filled
    property color tint: Theme.cloth
    property color rest: Theme.disabled
    // The width of them all together.
    property real room: count * Theme.px(30)

    spacing: Theme.px(6)

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index

            width: Math.floor((root.room + root.spacing) / root.count) - root.spacing
            height: Theme.px(12)
            color: index < root.filled ? root.tint : root.rest
            Accessible.ignored: true
        }
    }
}
