pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A code to scan: ink on receipt paper, four modules of quiet zone, whole device pixels per module.
// It takes at most `room` px at each side and shrinks to the largest whole module.
Rectangle {
    id: root

    // A QrViewModel; null where the three below are given.
    property var code: null
    property string payload: code.payload
    // Modules along a side, quiet zone included.
    property int modules: code.modules
    // What stands behind the code, read aloud instead of it.
    property string label: qsTr("Kode til %1").arg(code.address)
    required property real room

    readonly property real ratio: Screen.devicePixelRatio
    readonly property int perModule: Math.max(1, Math.floor(room * ratio / modules))

    implicitWidth: modules * perModule / ratio
    implicitHeight: implicitWidth
    color: Theme.receipt
    Accessible.role: Accessible.Graphic
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: label

    Image {
        anchors.fill: parent
        smooth: false
        source: root.payload === "" ? "" : "image://qr/" + encodeURIComponent(root.payload)
        sourceSize: Qt.size(root.modules * root.perModule, root.modules * root.perModule)
        Accessible.ignored: true
    }
}
