pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The member's picture of the step at hand, in whatever room it is given.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm
    required property QrViewModel code

    color: Theme.fill(vm.colour)
    clip: true

    Loader {
        anchors.fill: parent
        sourceComponent: pictures[root.vm.layout] ?? null
    }

    // The picture of each layout, by its key.
    QtObject {
        id: pictures

        readonly property Component people: StepPeople {
            navigation: root.navigation
            vm: root.vm
        }

        readonly property Component words: StepWords {
            navigation: root.navigation
            vm: root.vm
        }

        readonly property Component receipt: StepReceipt {
            vm: root.vm
        }

        readonly property Component number: StepNumber {
            vm: root.vm
        }

        readonly property Component code: StepCode {
            navigation: root.navigation
            vm: root.vm
            code: root.code
        }
    }
}
