pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How far through a pile of cards one is, as a square for each.
Row {
    id: root

    required property int count
    required property int index

    spacing: Theme.px(8)
    Accessible.ignored: true

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index

            width: Theme.px(28)
            height: width
            color: index < root.index ? Theme.paper : index === root.index ? Theme.sun : "transparent"
            border.width: index > root.index ? Theme.stroke : 0
            border.color: Theme.dashOnCloth
        }
    }
}
