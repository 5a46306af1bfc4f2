pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A small code that opens the large one.
Pressable {
    id: root

    required property string payload
    required property int modules
    required property string label
    required property real room
    // What a tap does.
    property string hint: qsTr("Tryk for at gøre den større.")

    // In the quiet zone of the code: it may reach the edge of the screen.
    ring: Theme.px(4)
    implicitWidth: plate.implicitWidth
    implicitHeight: plate.implicitHeight
    Accessible.role: Accessible.Button
    Accessible.name: label + ". " + hint

    QrPlate {
        id: plate

        y: root.down ? Math.round(Theme.px(5)) : 0
        payload: root.payload
        modules: root.modules
        label: root.label
        room: root.room
        Accessible.ignored: true
    }
}
