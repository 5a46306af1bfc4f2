pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Atkinson Hyperlegible Next, for everything that is read. Its 0 is slashed like an Ø, so what is an
// amount, a time or a number to dial is set as on the receipt: `figures`.
Lettering {
    property bool figures: false
    // Whether a word that is too long for the line is set smaller, where it has a width of its own. A letter is about
    // 0.6 as wide as it is high; HorizontalFit would bring all words onto one line.
    property bool fitted: false

    readonly property real longest: fitted ? 0.6 * wholeSize * Math.max(...text.split(" ").map(word => word.length)) : 0

    natural: figures ? 1.2 : 1.3
    leading: 1.36
    asked: Math.max(size, Theme.leastRead)
    font.family: figures ? Theme.monoFamily : Theme.textFamily
    font.weight: Font.Normal
    font.pixelSize: fitted && longest > width ? Math.max(Theme.minimumType, Math.floor(wholeSize * width / longest)) : wholeSize
}
