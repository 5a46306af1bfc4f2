pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// "We are talking": keeps the screen as it is until it is tapped again, or ten minutes have gone.
Pressable {
    id: root

    property bool held: false

    implicitWidth: row.implicitWidth + 2 * Theme.px(20)
    implicitHeight: Theme.px(64)
    text: qsTr("Vi taler")
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: held

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.held || root.down ? Theme.ink : "transparent"
        border.width: Theme.stroke
        border.color: root.held ? Theme.paper : Theme.outlineOnCloth
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(14)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.held ? "player-play" : "player-pause"
            tint: Theme.paper
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Body {
                text: root.text
                size: root.held ? 22 : 24
                leading: 1.1
                font.weight: root.held ? Font.Bold : Font.DemiBold
                color: Theme.paper
                Accessible.ignored: true
            }

            Body {
                visible: root.held
                text: qsTr("Skærmen venter")
                size: 18
                leading: 1.05
                color: Theme.paper
                Accessible.ignored: true
            }
        }
    }
}
