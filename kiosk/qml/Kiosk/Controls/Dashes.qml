pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A dashed line: perforation on paper, stitch on the cloth.
Item {
    id: root

    property bool upright: false
    property real thickness: 3
    // From one dash to the next.
    property int period: 8
    property color tint: Theme.dash

    implicitWidth: upright ? Theme.px(thickness) : 0
    implicitHeight: upright ? 0 : Theme.px(thickness)
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        smooth: false
        opacity: root.tint.a
        source: !Theme.drawn ? "" : "image://asset/drawings/" + (root.upright ? "dash-upright" : "dash") + "/" + String(root.tint).slice(-6)
        sourceSize: root.upright ? Qt.size(root.width, Theme.px(root.period)) : Qt.size(Theme.px(root.period), root.height)
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
    }
}
