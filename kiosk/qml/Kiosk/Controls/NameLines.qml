pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A name on one line or two, as large as its width allows. One that is too long for them at the smallest
// size has one more: it is never cut.
Headline {
    id: root

    property real largest: 30
    property real smallest: 18
    property int lines: 2

    // The least width that holds the words on so many lines, at the largest size.
    readonly property real narrowest: {
        // What is asked for by a call alone would not be asked for again with another font.
        if (drawn.height <= 0)
            return 1;
        const words = text.split(" ");
        let least = drawn.advanceWidth(text);
        for (let i = 1; i < words.length && lines > 1; ++i)
            least = Math.min(least, Math.max(drawn.advanceWidth(words.slice(0, i).join(" ")), drawn.advanceWidth(words.slice(i).join(" "))));
        return Math.max(1, least);
    }

    size: Math.max(Theme.least(smallest), Math.floor(Math.min(1, 0.98 * width / narrowest) * Theme.type(largest))) / Theme.factor
    // The size is an enlarged one already.
    steady: true
    leading: 1.1
    wrapMode: Text.Wrap

    FontMetrics {
        id: drawn

        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: Theme.type(root.largest)
        font.letterSpacing: root.tracking * Theme.type(root.largest)
    }
}
