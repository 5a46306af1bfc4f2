import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Empties the visit's receipt where several things stand on it, and brings them back.
ActionButton {
    required property ReceiptViewModel bon

    visible: bon.several || bon.cleared && bon.torn.count === 0
    anchors.horizontalCenter: parent?.horizontalCenter
    ring: 0
    tall: 56
    size: 20
    iconName: bon.cleared ? "arrow-back-up" : "trash"
    text: bon.cleared ? qsTr("Læg linjerne tilbage") : qsTr("Ryd min bon")
    onClicked: {
        if (bon.cleared)
            bon.undo();
        else
            bon.clear();
    }
}
