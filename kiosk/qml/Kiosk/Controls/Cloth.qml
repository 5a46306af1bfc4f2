pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The red tablecloth: weave, stitch and, on idle screens, two ironed creases.
Rectangle {
    id: root

    property bool creases: false
    property bool kept: true

    component Crease: Item {
        id: crease

        property bool upright: false

        Rectangle {
            width: crease.upright ? Theme.px(2) : crease.width
            height: crease.upright ? crease.height : Theme.px(2)
            color: Theme.deep
            opacity: 0.45
        }

        Rectangle {
            x: crease.upright ? Theme.px(2) : 0
            y: crease.upright ? 0 : Theme.px(2)
            width: crease.upright ? Theme.px(2) : crease.width
            height: crease.upright ? crease.height : Theme.px(2)
            color: "#C8343F"
            opacity: 0.4
        }
    }

    color: Theme.cloth
    // Drawn once and kept, when there is time for it.
    layer.enabled: kept
    layer.format: ShaderEffectSource.RGB
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        fillMode: Image.Tile
        smooth: false
        source: "image://asset/drawings/weave/FFFFFF"
        sourceSize: Qt.size(Theme.px(24), Theme.px(24))
    }

    Crease {
        visible: root.creases
        y: Math.round(parent.height / 2)
        width: parent.width
    }

    Crease {
        visible: root.creases
        upright: true
        x: Math.round(parent.width / 2)
        height: parent.height
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
