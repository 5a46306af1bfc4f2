pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The way back and the way home, at the bottom left of every screen.
Row {
    id: root

    signal back
    signal homeChosen

    spacing: Theme.px(16)

    BackButton {
        onClicked: root.back()
    }

    ActionButton {
        look: ActionButton.Ghost
        wide: 17
        iconName: "home"
        Accessible.name: qsTr("Til forsiden")
        onClicked: root.homeChosen()
    }
}
