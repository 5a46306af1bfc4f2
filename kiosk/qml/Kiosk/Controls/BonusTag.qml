pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A known rate on a round label. Where no rate is known there is no label.
Rectangle {
    id: root

    required property string rate
    property real size: 105

    width: Theme.px(size)
    height: width
    radius: width / 2
    rotation: -8
    color: Theme.cloth
    antialiasing: true
    Accessible.ignored: true

    Headline {
        anchors.centerIn: parent
        text: root.rate
        size: root.size * 0.375
        tracking: -0.03
        color: Theme.receipt
        Accessible.ignored: true
    }
}
