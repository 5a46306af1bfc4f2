pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A heading, which never stands last on a page of the large layout.
Words {
    // Qt gives the outer lines the font's own height, 1.675: leave them half of what is asked for.
    readonly property int shift: Math.round((1.08 - 1.675) / 2 * font.pixelSize)
    property int above: Large.onGlass(12)

    topPadding: above + shift
    bottomPadding: Large.onGlass(4) + shift
    leads: true
    size: 52
    font.family: Theme.headFamily
    font.weight: Font.ExtraBold
    lineHeightMode: Text.FixedHeight
    lineHeight: 1.08 * font.pixelSize
    Accessible.role: Accessible.Heading
}
