pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A row of teeth, 10 px wide and 5 px high, pointing up, or to the left where it is upright.
Image {
    required property color tint
    property bool upright: false

    readonly property int across: Theme.px(5)
    readonly property int along: Theme.px(10)

    width: across
    height: across
    sourceSize: upright ? Qt.size(across, along) : Qt.size(along, across)
    source: "image://asset/drawings/" + (upright ? "tooth-upright" : "tooth") + "/" + String(tint).slice(-6)
    fillMode: upright ? Image.TileVertically : Image.TileHorizontally
    horizontalAlignment: Image.AlignLeft
    verticalAlignment: Image.AlignTop
    smooth: false
    Accessible.ignored: true
}
