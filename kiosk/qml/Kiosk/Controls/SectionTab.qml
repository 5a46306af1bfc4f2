pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Some letters of a long list; the one that is shown has the list's own colour.
Tile {
    id: root

    required property string colour
    property bool current: false

    implicitHeight: Theme.px(64)
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current

    Rectangle {
        visible: root.current
        anchors.fill: parent
        color: Theme.fill(root.colour)
    }

    Body {
        anchors.centerIn: parent
        text: root.text
        size: 21
        steady: true
        leading: 1.1
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        color: root.current ? Theme.textOn(root.colour) : root.enabled ? Theme.paper : Theme.railEdge
        Accessible.ignored: true
    }

    Dashes {
        upright: true
        anchors.right: parent.right
        height: parent.height
    }
}
