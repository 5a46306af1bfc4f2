pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The code to scan in the large layout, and how to scan it; with several partners one code for each.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property TakeawayViewModel vm
    required property VisitViewModel visit

    title: vm.name === "" ? qsTr("På telefonen") : vm.name
    first: true
    share: Theme.portrait ? Math.min(0.62, width / (height - Large.onGlass(260))) : 0.46
    next: qsTr("Færdig")
    nextIcon: "check"
    Keys.onLeftPressed: vm.turn(vm.index - 1)
    Keys.onRightPressed: vm.turn(vm.index + 1)
    onBackWanted: navigation.back()
    onNextWanted: visit.end()
    onReadingWanted: navigation.openReading()

    side: Item {
        QrButton {
            anchors.centerIn: parent
            room: Math.min(parent.width, parent.height)
            code: root.vm
            onClicked: root.vm.enlarge()
        }
    }

    LargeText {
        text: qsTr("Hold telefonens kamera over koden. Tryk på det, der kommer frem.")
    }

    LargeRow {
        implicitHeight: root.vm.several && root.vm.index < root.vm.codes.count - 1 ? wanted : 0
        text: qsTr("Næste partner")
        subtitle: root.vm.position
        onClicked: root.vm.turn(root.vm.index + 1)
    }

    LargeRow {
        implicitHeight: root.vm.several && root.vm.index > 0 ? wanted : 0
        text: qsTr("Forrige partner")
        icon: "arrow-left"
        onClicked: root.vm.turn(root.vm.index - 1)
    }

    LargeHeading {
        text: qsTr("Uden kamera")
    }

    Words {
        // Broken at a dot where it is too long for a line.
        text: root.vm.address.replace(/\./g, ".\u200b")
        Accessible.name: root.vm.address
        strong: true
    }

    LargeText {
        text: qsTr("Eller åbn Coop-appen, vælg »Mere«, og rul ned til »Partnerfordele«.")
    }

    LargeText {
        text: root.vm.name === "" ? "" : root.vm.advice
    }

    LargeCode {
        parent: root
        anchors.fill: parent
        vm: root.vm
    }
}
