pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Atkinson Hyperlegible Next, for everything that is read. Its 0 is slashed like an Ø, so what is an
// amount, a time or a number to dial is set as on the receipt: `figures`.
Text {
    id: root

    property real size: 22
    property real leading: 1.36
    // Whether it keeps its size when text is enlarged, for want of room.
    property bool steady: false
    property bool figures: false

    readonly property real asked: Math.max(size, Theme.leastRead)
    readonly property int wholeSize: steady ? Theme.least(asked) : Theme.type(asked)
    // As in Headline; the fonts' own heights are 1.2 and 1.3.
    readonly property int shift: Math.round((leading - (figures ? 1.2 : 1.3)) / 2 * wholeSize)

    font.family: figures ? Theme.monoFamily : Theme.textFamily
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
    Accessible.ignored: text === "" || Layers.covers(parent)
}
