pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The member's picture of the step at hand, in whatever room it is given.
Rectangle {
    id: root

    required property DialogueViewModel vm
    required property QrViewModel code

    signal stepChosen(key: string)
    signal categoryChosen(key: string)
    signal takeaway

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
            vm: root.vm
            onStepChosen: key => root.stepChosen(key)
        }
    }

    Component {
        id: words

        StepWords {
            vm: root.vm
            onCategoryChosen: key => root.categoryChosen(key)
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
            vm: root.vm
            code: root.code
            onTakeaway: root.takeaway()
        }
    }
}
