pragma ComponentBehavior: Bound

import QtQuick

// The way back, in words.
ActionButton {
    look: ActionButton.Ghost
    iconName: "arrow-left"
    text: qsTr("Tilbage")
}
