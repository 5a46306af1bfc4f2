pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands for a partner without a picture: its initial, on one of five sets of colours and with one
// of four cut shapes at the right edge. A name has the same plate everywhere and always.
Rectangle {
    id: root

    required property string name

    readonly property int mark: {
        let sum = 0;
        for (let i = 0; i < name.length; i++)
            sum = (sum * 31 + name.charCodeAt(i)) % 9973;
        return sum;
    }
    // The ground, and the colours of the shape behind and of the one before it.
    readonly property list<color> colours: [[Theme.sky, Theme.petrol, Theme.sun], [Theme.sun, Theme.cloth, Theme.receipt], [Theme.petrol, Theme.teal, Theme.sun], [Theme.rosa, Theme.cloth, Theme.receipt], [Theme.cloth, Theme.deep, Theme.sun]][mark % 5]
    readonly property string shape: "plate-" + (1 + Math.floor(mark / 5) % 4)

    color: colours[0]
    clip: true
    Accessible.ignored: true

    Repeater {
        model: ["far", "near"]

        delegate: Image {
            required property string modelData
            required property int index

            anchors.right: parent?.right
            anchors.bottom: parent?.bottom
            width: Math.round(height * 80 / 81)
            height: root.height
            sourceSize: Qt.size(width, height)
            source: height > 0 ? "image://asset/drawings/" + root.shape + "-" + modelData + "/" + String(root.colours[index + 1]).slice(-6) : ""
            Accessible.ignored: true
        }
    }

    Headline {
        x: Math.round(Math.min(root.width, root.height) * 0.42 - width / 2)
        anchors.verticalCenter: parent.verticalCenter
        text: root.name.charAt(0).toUpperCase()
        size: Math.min(root.width, root.height) / Theme.factor * 0.52
        steady: true
        color: root.mark % 5 === 2 || root.mark % 5 === 4 ? Theme.receipt : Theme.ink
        Accessible.ignored: true
    }
}
