pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Sometype Mono, for everything that is printed.
Lettering {
    property bool strong: false

    natural: 1.2
    size: 19
    leading: 1.42
    asked: Math.max(size, Theme.leastRead)
    font.family: Theme.monoFamily
    font.weight: strong ? Font.Bold : Font.Medium
    lineHeight: Math.floor(leading * wholeSize)
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    Accessible.ignored: Layers.covers(parent)
}
