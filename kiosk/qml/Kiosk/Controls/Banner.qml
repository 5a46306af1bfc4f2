pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The strip of tablecloth at the top of the ambassador's screens: what this is, and what to do next.
// In portrait the buttons have a row of their own.
Item {
    id: root

    required property string title
    default property alias buttons: row.data

    readonly property bool stacked: Theme.portrait && row.implicitWidth > 0

    width: parent?.width ?? 0
    implicitHeight: Theme.bannerHeight + (stacked ? Theme.px(80) : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.cloth
    }

    Image {
        anchors.fill: parent
        fillMode: Image.Tile
        smooth: false
        source: "image://asset/drawings/weave/FFFFFF"
        sourceSize: Qt.size(Theme.px(240), Theme.px(240))
        Accessible.ignored: true
    }

    Headline {
        x: Theme.margin
        y: Math.round((Theme.bannerHeight - height) / 2)
        width: (root.stacked ? root.width : row.x) - x - Theme.gap
        text: root.title
        size: 46
        shrinksTo: Theme.least(28)
        color: Theme.paper
    }

    Row {
        id: row

        x: root.stacked ? Theme.margin : root.width - Theme.margin - width
        y: root.stacked ? Theme.bannerHeight - Theme.px(16) : Math.round((Theme.bannerHeight - height) / 2)
        spacing: Theme.gap
    }
}
