pragma ComponentBehavior: Bound

import QtQuick

// A picture of the catalogue that fills its place and is cropped at its edges.
Image {
    id: root

    required property string name

    source: name === "" ? "" : "image://catalogue/" + name
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectCrop
    clip: true
    Accessible.ignored: true
}
