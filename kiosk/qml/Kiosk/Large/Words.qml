pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is read in the large layout: one size, whole words where they fit on a line.
Text {
    property real size: 44
    property bool strong: false
    // Whether it stands on the page of what comes after it.
    property bool leads: false
    // Whether it is an amount: see Body.
    property bool figures: false

    topPadding: Large.onGlass(8)
    bottomPadding: Large.onGlass(8)
    font.family: figures ? Theme.monoFamily : Theme.textFamily
    font.weight: strong ? Font.DemiBold : Font.Normal
    font.pixelSize: Large.big(size)
    color: Large.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 0.95
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === "" || Layers.covers(parent)
}
