pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Atkinson Hyperlegible Next, for everything that is read.
Text {
    id: root

    property real size: 22
    property real leading: 1.36
    // Whether it keeps its size when text is enlarged, for want of room.
    property bool steady: false

    readonly property int wholeSize: steady ? Theme.least(size) : Theme.type(size)
    // As in Headline; this font's own height is 1.3.
    readonly property int shift: Math.round((leading - 1.3) / 2 * wholeSize)

    font.family: Theme.textFamily
    font.weight: Font.Normal
    font.pixelSize: wholeSize
    lineHeight: leading * wholeSize
    lineHeightMode: Text.FixedHeight
    topPadding: shift
    bottomPadding: -Math.abs(shift)
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
