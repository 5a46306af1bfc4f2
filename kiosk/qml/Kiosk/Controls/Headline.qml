pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Besley, for headlines and big numbers.
Text {
    id: root

    property real size: 56
    property real leading: 1.06
    // Whether it keeps its size when text is enlarged, for want of room.
    property bool steady: false
    // Space between letters, as a share of the size.
    property real tracking: -0.012

    readonly property int wholeSize: steady ? Theme.least(size) : Theme.type(size)
    // Qt gives the outer lines the font's own height, 1.675: leave them half of what is asked for.
    readonly property int shift: Math.round((leading - 1.675) / 2 * wholeSize)

    font.family: Theme.headFamily
    font.weight: Font.ExtraBold
    font.pixelSize: wholeSize
    font.letterSpacing: tracking * wholeSize
    lineHeight: leading * wholeSize
    lineHeightMode: Text.FixedHeight
    topPadding: shift
    bottomPadding: -Math.abs(shift)
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.ignored: text === "" || Layers.covers(parent)
}
