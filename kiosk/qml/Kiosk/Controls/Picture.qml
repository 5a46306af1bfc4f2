pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture of the catalogue that fills its place and is cropped around its focus point, or stands whole
// inside it. Its address names the catalogue too: Qt keeps pictures by their address.
Image {
    id: root

    required property string name
    property bool whole: false

    readonly property string address: name === "" || width <= 0 || height <= 0 ? "" : "image://catalogue/" + Theme.edition + (whole ? "/fit/" : "/crop/") + name
    // The layout of a page comes to rest by and by: a picture is drawn once, just before the frame that shows it, and
    // not at each size on the way.
    property bool due: false

    function want(): void {
        due = true;
        Window.window?.update();
    }

    function draw(): void {
        due = false;
        if (sourceSize.width !== Math.round(width) || sourceSize.height !== Math.round(height))
            source = "";
        sourceSize = Qt.size(width, height);
        source = address;
    }

    onAddressChanged: want()
    onWidthChanged: want()
    onHeightChanged: want()
    fillMode: whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
    clip: true
    Accessible.ignored: true

    Connections {
        target: root.due ? root.Window.window : null

        function onAfterAnimating(): void {
            root.draw();
        }
    }
}
