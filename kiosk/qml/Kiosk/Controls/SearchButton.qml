pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Looks like a field to search in, and opens the search.
Pressable {
    id: root

    property bool onCloth: false

    implicitHeight: Theme.px(64)
    Accessible.role: Accessible.Button
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.key : Theme.receipt
        border.width: Theme.stroke
        border.color: root.onCloth ? Theme.outlineOnCloth : Theme.ink
    }

    Icon {
        id: glass

        x: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
    }

    Body {
        x: glass.x + glass.width + Theme.px(14)
        width: root.width - x - Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: 22
        steady: true
        leading: 1.1
        shrinksTo: Theme.minimumType
        color: Theme.soft
        Accessible.ignored: true
    }
}
