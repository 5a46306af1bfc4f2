pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A step's headline, as large as its room allows.
Headline {
    required property int room

    height: Math.min(implicitHeight, room)
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.least(40)
}
