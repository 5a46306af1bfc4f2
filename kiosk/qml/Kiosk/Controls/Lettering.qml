pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What all that is written has in common: Headline, Body and ReceiptText are it, each in its own font.
Text {
    // The font's own height of a line, as a share of its size. The outer lines get it from Qt: `shift` leaves them half of
    // what `leading` asks for.
    required property real natural
    property real size: 22
    property real leading: natural
    // Whether it keeps its size when text is enlarged, for want of room.
    property bool steady: false
    // In px, how small it may be set to stay on one line; 0 where it need not.
    property int shrinksTo: 0

    property real asked: size
    readonly property int wholeSize: steady ? Theme.least(asked) : Theme.type(asked)
    readonly property int shift: Math.round((leading - natural) / 2 * wholeSize)

    font.pixelSize: wholeSize
    lineHeight: leading * wholeSize
    lineHeightMode: Text.FixedHeight
    topPadding: shift
    bottomPadding: -Math.abs(shift)
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: shrinksTo > 0 ? Text.NoWrap : Text.WordWrap
    fontSizeMode: shrinksTo > 0 ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: shrinksTo
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === "" || Layers.covers(parent)
}
