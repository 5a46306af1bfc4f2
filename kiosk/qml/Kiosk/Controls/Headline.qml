pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Besley, for headlines and big numbers.
Lettering {
    // Space between letters, as a share of the size.
    property real tracking: -0.012

    natural: 1.675
    size: 56
    leading: 1.06
    font.family: Theme.headFamily
    font.weight: Font.ExtraBold
    font.letterSpacing: tracking * wholeSize
    Accessible.role: Accessible.Heading
}
