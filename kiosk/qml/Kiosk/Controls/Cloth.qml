pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The red tablecloth: weave and stitch.
Rectangle {
    id: root

    color: Theme.cloth
    // Drawn once and kept, when there is time for it.
    layer.enabled: Theme.drawn
    layer.format: ShaderEffectSource.RGB
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        fillMode: Image.Tile
        smooth: false
        source: !Theme.drawn ? "" : "image://asset/drawings/weave/FFFFFF"
        sourceSize: Qt.size(Theme.px(24), Theme.px(24))
    }

    Item {
        id: stitch

        readonly property color thread: "#B3D9626A"

        anchors.fill: parent
        anchors.margins: Theme.px(11)

        Dashes {
            width: parent.width
            thickness: 2
            tint: stitch.thread
        }

        Dashes {
            y: parent.height - height
            width: parent.width
            thickness: 2
            tint: stitch.thread
        }

        Dashes {
            upright: true
            height: parent.height
            thickness: 2
            tint: stitch.thread
        }

        Dashes {
            upright: true
            x: parent.width - width
            height: parent.height
            thickness: 2
            tint: stitch.thread
        }
    }
}
