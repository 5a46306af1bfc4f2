pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A tab in a row of colours; the one that is shown has a line under it.
Tile {
    id: root

    required property string colour
    property bool current: false
    // The room at each side of its word.
    property int edge: Theme.px(20)

    readonly property real word: label.implicitWidth

    implicitWidth: word + 2 * edge
    implicitHeight: Theme.px(64)
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current

    Rectangle {
        anchors.fill: parent
        color: Theme.fill(root.colour)
    }

    Body {
        id: label

        anchors.centerIn: parent
        text: root.text
        size: 21
        steady: true
        leading: 1.1
        font.weight: root.current ? Font.Bold : Font.DemiBold
        wrapMode: Text.NoWrap
        color: Theme.textOn(root.colour)
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.current
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(8)
        color: Theme.textOn(root.colour)
    }
}
