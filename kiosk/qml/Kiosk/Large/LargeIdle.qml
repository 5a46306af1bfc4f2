pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The idle screen in the large layout: what the programme is, and one way in.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property AttractViewModel vm

    title: qsTr("Partnerfordele")
    returns: false
    next: vm.action
    nextIcon: "hand-click"
    onNextWanted: navigation.home()
    onReadingWanted: navigation.openReading()

    LargeHeading {
        text: root.vm.headline
    }

    LargeText {
        text: root.vm.body
    }
}
