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
        readonly property bool lengthy: root.rate.length > 5

        anchors.centerIn: parent
        width: root.width * 0.9
        horizontalAlignment: Text.AlignHCenter
        text: root.rate
        size: root.size * (root.rate.length > 11 ? 0.19 : lengthy ? 0.27 : 0.375)
        tracking: -0.03
        wrapMode: lengthy ? Text.WordWrap : Text.NoWrap
        color: Theme.receipt
        Accessible.ignored: true
    }
}
