pragma ComponentBehavior: Bound

import QtQuick

// One of the product's own drawings, in its own colours.
Image {
    required property string name

    sourceSize: Qt.size(width, height)
    source: "image://asset/drawings/" + name + "/1F1A17"
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
