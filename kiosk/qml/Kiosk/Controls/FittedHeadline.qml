pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A headline on one line, as large as its width allows. Text's own fontSizeMode would leave the line
// as high as the words might have been.
Headline {
    id: root

    property real largest: 56
    property real smallest: 24

    size: Math.max(Theme.least(smallest), Math.min(1, 0.98 * width / Math.max(1, drawn.advanceWidth)) * Theme.type(largest)) / Theme.factor
    // The size is an enlarged one already.
    steady: true
    wrapMode: Text.NoWrap
    elide: Text.ElideRight

    TextMetrics {
        id: drawn

        text: root.text
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: Theme.type(root.largest)
        font.letterSpacing: root.tracking * Theme.type(root.largest)
    }
}
