pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Atkinson Hyperlegible Next, for everything that is read. Its 0 is slashed like an Ø, so what is an
// amount, a time or a number to dial is set as on the receipt: `figures`.
Lettering {
    property bool figures: false

    natural: figures ? 1.2 : 1.3
    leading: 1.36
    asked: Math.max(size, Theme.leastRead)
    font.family: figures ? Theme.monoFamily : Theme.textFamily
    font.weight: Font.Normal
}
