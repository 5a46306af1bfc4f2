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

    function picture(layout: string): Component {
        switch (layout) {
        case "people":
            return people;
        case "words":
            return words;
        case "receipt":
            return receipt;
        case "number":
            return number;
        case "code":
            return code;
        default:
            return null;
        }
    }

    color: Theme.fill(vm.colour)
    clip: true

    Loader {
        anchors.fill: parent
        sourceComponent: root.picture(root.vm.layout)
    }

    Component {
        id: people

        StepPeople {
            navigation: root.navigation
            vm: root.vm
        }
    }

    Component {
        id: words

        StepWords {
            navigation: root.navigation
            vm: root.vm
        }
    }

    Component {
        id: receipt

        StepReceipt {
            vm: root.vm
        }
    }

    Component {
        id: number

        StepNumber {
            vm: root.vm
        }
    }

    Component {
        id: code

        StepCode {
            navigation: root.navigation
            vm: root.vm
            code: root.code
        }
    }
}
