pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The red tablecloth: weave and stitch.
Rectangle {
    color: Theme.cloth
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        fillMode: Image.Tile
        smooth: false
        source: !Theme.drawn || Theme.highContrast ? "" : "image://asset/drawings/weave/FFFFFF"
        sourceSize: Qt.size(Theme.px(240), Theme.px(240))
    }

    Item {
        id: stitch

        visible: !Theme.highContrast

        readonly property color thread: "#B3D9626A"

        anchors.fill: parent
        anchors.margins: Theme.px(11)

        Dashes {
            width: parent.width
            thickness: 2
            period: 17
            tint: stitch.thread
        }

        Dashes {
            y: parent.height - height
            width: parent.width
            thickness: 2
            period: 17
            tint: stitch.thread
        }

        Dashes {
            upright: true
            height: parent.height
            thickness: 2
            period: 17
            tint: stitch.thread
        }

        Dashes {
            upright: true
            x: parent.width - width
            height: parent.height
            thickness: 2
            period: 17
            tint: stitch.thread
        }
    }
}
