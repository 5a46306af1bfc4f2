pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Plus above minus, or before it where there is less height: a round amount up or down, and on while held.
Rectangle {
    id: root

    property bool low: false

    readonly property int line: Theme.px(2)
    readonly property size part: low ? Qt.size(Math.floor(width / 2), height) : Qt.size(width, Math.floor((height + line) / 2))

    signal stepped(steps: int)

    implicitWidth: Theme.px(low ? 128 : 72)
    color: Theme.keyLine

    Key {
        objectName: "more"
        width: root.part.width - root.line
        height: root.part.height - (root.low ? 0 : root.line)
        iconName: "plus"
        autoRepeat: true
        Accessible.name: qsTr("Mere")
        onClicked: root.stepped(1)
    }

    Key {
        objectName: "less"
        x: root.low ? root.part.width : 0
        y: root.low ? 0 : root.part.height
        width: root.part.width - root.line
        height: parent.height - y
        iconName: "minus"
        autoRepeat: true
        Accessible.name: qsTr("Mindre")
        onClicked: root.stepped(-1)
    }
}
