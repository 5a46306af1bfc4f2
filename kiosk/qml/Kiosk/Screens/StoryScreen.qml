pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A story: its places one by one, and then its end.
Item {
    id: root

    required property StoryViewModel vm
    required property QrViewModel code

    readonly property bool arriving: (loader.item as StoryPlace)?.arriving ?? false

    signal placeChosen(position: int)
    signal back
    signal homeChosen
    signal calculatorChosen
    signal takeaway

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: root.vm.ended ? end : place
    }

    Component {
        id: place

        StoryPlace {
            vm: root.vm
            onPlaceChosen: position => root.placeChosen(position)
            onBack: root.back()
            onHomeChosen: root.homeChosen()
            onTakeaway: root.takeaway()
        }
    }

    Component {
        id: end

        StoryEnd {
            vm: root.vm
            code: root.code
            onBack: root.placeChosen(root.vm.count)
            onHomeChosen: root.homeChosen()
            onCalculatorChosen: root.calculatorChosen()
            onTakeaway: root.takeaway()
        }
    }
}
