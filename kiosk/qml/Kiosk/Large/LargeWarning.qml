pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Asks in the large layout whether anybody is still there. Any touch says yes, and any key but those that lead to the
// other answer.
LargeFrame {
    id: root

    required property VisitViewModel visit

    title: qsTr("Er du der?")
    visible: visit.warning
    returns: false
    helping: false
    next: qsTr("Ja, bliv her")
    nextIcon: "check"
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onNextWanted: visit.touch()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
        if (event.accepted)
            visit.touch();
    }

    Layer {
        parent: root
        open: root.visit.warning
        onCloseWanted: root.visit.touch()
    }

    Cloth {
        parent: root
        anchors.fill: parent
        z: -1

        TapArea {
            anchors.fill: parent
            onTapped: root.visit.touch()
        }
    }

    LargeText {
        text: qsTr("Bonen bliver ryddet om")
    }

    LargeHeading {
        text: qsTr("%n sekunder", "", root.visit.remaining)
        size: 76
        color: Large.figure
    }

    LargeRow {
        text: qsTr("Nej, ryd bonen")
        icon: "trash"
        onClicked: root.visit.end()
    }
}
