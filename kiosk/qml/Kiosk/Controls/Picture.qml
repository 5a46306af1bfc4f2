pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture of the catalogue that fills its place and is cropped at its edges. Its address names the
// catalogue too: Qt keeps pictures by their address.
Image {
    id: root

    required property string name

    source: name === "" ? "" : "image://catalogue/" + Theme.edition + "/" + name
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectCrop
    clip: true
    Accessible.ignored: true
}
