pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ambassador's own buttons, on a dark shelf under the front page, out of the member's row.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property VisitViewModel visit
    required property TableViewModel table

    implicitHeight: Theme.touch
    color: Theme.printer

    Body {
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        // Its name is nothing to tap, and gives way to longer words beside it.
        visible: implicitWidth <= buttons.x - x - Theme.px(12)
        text: qsTr("Til ambassadøren")
        size: 18
        steady: true
        wrapMode: Text.NoWrap
        color: Theme.softOnRail
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? 0 : Theme.px(8)

        ShelfButton {
            iconName: "message"
            text: qsTr("Start samtale")
            onClicked: root.navigation.startDialogue()
        }

        ShelfButton {
            iconName: "flip-vertical"
            text: qsTr("Læg tabletten ned")
            onClicked: {
                root.navigation.startDialogue();
                root.table.lay();
            }
        }

        ShelfButton {
            on: root.visit.held
            iconName: on ? "player-play" : "player-pause"
            text: on ? qsTr("Skærmen venter") : qsTr("Vi taler")
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Vi taler")
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: root.visit.toggleHold()
        }
    }
}
