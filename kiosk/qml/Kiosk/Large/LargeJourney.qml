pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// One purchase in three steps, in the large layout, and its arithmetic.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property JourneyViewModel vm

    title: vm.title
    next: qsTr("Prøv selv")
    nextIcon: "calculator"
    onBackWanted: navigation.back()
    onNextWanted: navigation.openCalculator(vm.offerKey)
    onReadingWanted: navigation.openReading()

    Repeater {
        model: root.vm.steps

        delegate: LargeText {
            required property string figure
            required property string title
            required text

            heading: figure
            first: title
        }
    }

    Words {
        text: root.vm.sum
        figures: true
    }

    LargeText {
        text: root.vm.closing
    }

    LargeText {
        text: root.vm.notice
    }
}
