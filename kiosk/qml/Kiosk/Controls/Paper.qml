pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sheet of paper with a hard shadow; each end may be torn.
Item {
    id: root

    property color fill: Theme.receipt
    property bool tornTop: false
    property bool tornBottom: false
    property bool tornSides: false
    default property alias content: sheet.data

    readonly property int tooth: Theme.px(5)

    component Sheet: Item {
        id: cut

        required property color tint

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.tornTop ? root.tooth : 0
            anchors.bottomMargin: root.tornBottom ? root.tooth : 0
            anchors.leftMargin: root.tornSides ? root.tooth : 0
            anchors.rightMargin: root.tornSides ? root.tooth : 0
            color: cut.tint
        }

        TornEdge {
            visible: root.tornTop
            width: parent.width
            tint: cut.tint
        }

        TornEdge {
            visible: root.tornBottom
            y: parent.height - height
            width: parent.width
            rotation: 180
            tint: cut.tint
        }

        TornEdge {
            visible: root.tornSides
            upright: true
            height: parent.height
            tint: cut.tint
        }

        TornEdge {
            visible: root.tornSides
            upright: true
            x: parent.width - width
            height: parent.height
            rotation: 180
            tint: cut.tint
        }
    }

    // The shadow, where it shows: see HardShadow.
    Item {
        id: shade

        readonly property int offset: Theme.shadowOffset
        readonly property color tint: "#480206"
        readonly property real across: root.width - (root.tornSides ? root.tooth : 0)
        readonly property real down: root.height - (root.tornBottom ? root.tooth : 0)
        readonly property real from: offset + (root.tornTop ? root.tooth : 0)

        visible: !Theme.highContrast
        opacity: 0.42

        Rectangle {
            x: shade.across
            y: shade.from
            width: shade.offset
            height: shade.down + shade.offset - y
            color: shade.tint
        }

        Rectangle {
            x: shade.offset
            y: shade.down
            width: shade.across - x
            height: shade.offset
            color: shade.tint
        }

        TornEdge {
            visible: root.tornBottom
            x: shade.offset
            y: shade.down + shade.offset
            width: root.width
            rotation: 180
            tint: shade.tint
        }

        TornEdge {
            visible: root.tornSides
            upright: true
            x: shade.across + shade.offset
            y: shade.offset
            height: root.height
            rotation: 180
            tint: shade.tint
        }
    }

    Sheet {
        anchors.fill: parent
        tint: root.fill
    }

    Item {
        id: sheet

        anchors.fill: parent
    }
}
