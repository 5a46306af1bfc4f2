pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is said, small in the tablet's own language: beside words in the member's, and not there where those are it.
Body {
    visible: text !== ""
    size: 18
    steady: true
    leading: 1.24
    color: Theme.softOnRail
}
