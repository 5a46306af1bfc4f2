pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The number of something to do, on a round label.
Rectangle {
    id: root

    required property int number

    width: Theme.px(44)
    height: width
    radius: width / 2
    color: Theme.cloth
    antialiasing: true
    Accessible.ignored: true

    Body {
        anchors.centerIn: parent
        text: root.number
        size: 24
        leading: 1.1
        font.weight: Font.Bold
        color: Theme.receipt
        Accessible.ignored: true
    }
}
