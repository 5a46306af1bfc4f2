pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture of the catalogue that fills its place and is cropped around its focus point, or stands whole
// inside it. Its address names the catalogue too: Qt keeps pictures by their address.
Image {
    id: root

    required property string name
    property bool whole: false

    // Not while the layout is still without room.
    source: name === "" || width <= 0 || height <= 0 ? "" : "image://catalogue/" + Theme.edition + (whole ? "/fit/" : "/crop/") + name
    sourceSize: Qt.size(width, height)
    fillMode: whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
    clip: true
    Accessible.ignored: true
}
