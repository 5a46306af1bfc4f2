pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A step of the dialogue: the member's picture and, under it, the ambassador's cue strip.
// Where `apart`, the picture alone: the ambassador's half is elsewhere. Where `covered`, something
// larger stands in the place of the strip.
Item {
    id: root

    required property DialogueViewModel vm
    required property QrViewModel code
    property bool apart: false
    property bool covered: false

    readonly property bool arriving: !sheet.settled
    readonly property int pictureHeight: apart ? height : cue.y
    property int shownNumber: vm.number

    signal stepChosen(key: string)
    signal categoryChosen(key: string)
    signal questionsWanted
    signal takeaway
    signal back
    signal homeChosen
    signal finished

    function turn(): void {
        if (vm.number === shownNumber)
            return;
        sheet.arrive(vm.number > shownNumber ? 1 : -1);
        shownNumber = vm.number;
    }

    Connections {
        target: root.vm

        function onChanged(): void {
            root.turn();
        }
    }

    Rectangle {
        width: parent.width
        height: root.pictureHeight
        color: Theme.fill(root.vm.colour)
    }

    Swipe {
        id: sheet

        width: parent.width
        height: root.pictureHeight
        backward: root.vm.previousKey !== ""
        forward: root.vm.nextKey !== ""
        onSwiped: step => root.stepChosen(step > 0 ? root.vm.nextKey : root.vm.previousKey)

        StepPicture {
            anchors.fill: parent
            vm: root.vm
            code: root.code
            onStepChosen: key => root.stepChosen(key)
            onCategoryChosen: key => root.categoryChosen(key)
            onTakeaway: root.takeaway()
        }
    }

    CueStrip {
        id: cue

        anchors.bottom: parent.bottom
        width: parent.width
        height: implicitHeight
        visible: !root.apart && !root.covered
        vm: root.vm
        onStepChosen: key => root.stepChosen(key)
        onQuestionsWanted: root.questionsWanted()
        onBackChosen: root.back()
        onHomeChosen: root.homeChosen()
        onFinished: root.finished()
    }
}
