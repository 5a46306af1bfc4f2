pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A rate at the end of a row. A percentage is large; a rate in øre is a sentence, on two lines.
Headline {
    readonly property bool lengthy: text.length > 6

    width: lengthy ? Math.min(implicitWidth, Theme.px(104)) : implicitWidth
    horizontalAlignment: Text.AlignRight
    size: lengthy ? 20 : 34
    steady: true
    leading: 1.1
    wrapMode: lengthy ? Text.WordWrap : Text.NoWrap
    Accessible.ignored: true
}
