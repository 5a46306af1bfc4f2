pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The member number as it is printed, under a yellow marker.
Rectangle {
    id: root

    required property string label
    required property string number
    required property int room

    width: words.width + 2 * Theme.tick
    height: Theme.px(36)
    color: Theme.sun
    Accessible.role: Accessible.StaticText
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: words.text

    ReceiptText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.room - Theme.tick)
        shrinksTo: 10
        text: root.label + " " + root.number
        size: 18
        leading: 1.2
        strong: true
        Accessible.ignored: true
    }
}
