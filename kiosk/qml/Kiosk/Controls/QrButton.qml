pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A small code that opens the large one.
Pressable {
    id: root

    // A QrViewModel.
    required property var code
    required property real room
    // What a tap does.
    property string hint: qsTr("Tryk for at gøre den større.")

    // In the quiet zone of the code: it may reach the edge of the screen.
    ring: Theme.px(4)
    implicitWidth: plate.implicitWidth
    implicitHeight: plate.implicitHeight
    Accessible.role: Accessible.Button
    Accessible.name: plate.label + ". " + hint

    QrPlate {
        id: plate

        y: root.down ? Math.round(Theme.px(5)) : 0
        code: root.code
        room: root.room
        Accessible.ignored: true
    }
}
