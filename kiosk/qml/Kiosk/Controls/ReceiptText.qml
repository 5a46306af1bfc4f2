pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Sometype Mono, for everything that is printed.
Text {
    id: root

    property real size: 19
    property real leading: 1.42
    // Whether it keeps its size when text is enlarged, for want of room.
    property bool steady: false
    property bool strong: false

    readonly property real asked: Math.max(size, Theme.leastRead)
    readonly property int wholeSize: steady ? Theme.least(asked) : Theme.type(asked)
    // As in Headline; this font's own height is 1.2.
    readonly property int shift: Math.round((leading - 1.2) / 2 * wholeSize)

    font.family: Theme.monoFamily
    font.weight: strong ? Font.Bold : Font.Medium
    font.pixelSize: wholeSize
    lineHeight: Math.floor(leading * wholeSize)
    lineHeightMode: Text.FixedHeight
    topPadding: shift
    bottomPadding: -Math.abs(shift)
    color: Theme.ink
    textFormat: Text.PlainText
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: text
}
