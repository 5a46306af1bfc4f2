pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Thanks for the conversation in the large layout, with a code that can still be scanned.
LargeFrame {
    id: root

    required property ThanksViewModel vm
    required property QrViewModel code

    title: qsTr("Tak for snakken")
    returns: false
    helping: false
    first: true
    side: codeToScan
    share: Theme.portrait ? 0.5 : 0.44
    next: qsTr("Begynd forfra")
    nextIcon: "hand-click"
    rotation: vm.turned ? 180 : 0
    onNextWanted: vm.leave()
    Keys.onPressed: event => {
        event.accepted = true;
        vm.leave();
    }

    Layer {
        parent: root
        open: true
        onCloseWanted: root.vm.leave()
    }

    TapArea {
        parent: root
        anchors.fill: parent
        z: -1
        onTapped: root.vm.leave()
    }

    Component {
        id: codeToScan

        Item {
            QrPlate {
                anchors.centerIn: parent
                room: Math.min(parent.width, parent.height)
                code: root.code
            }
        }
    }

    LargeText {
        text: qsTr("Bonen er ryddet. Koden kan stadig scannes.")
    }

    LargeText {
        text: qsTr("Skærmen rydder sig selv om %n sekunder.", "", root.vm.remaining)
    }

    LargeText {
        text: root.code.address.replace(/\./g, ".\u200b")
    }
}
