pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A step of the dialogue: the member's picture and, under it, the ambassador's cue strip.
// Where `apart`, the picture alone: the ambassador's half is elsewhere.
Item {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm
    required property QrViewModel code
    required property QuestionsViewModel questions
    required property VisitViewModel visit
    property bool apart: false

    readonly property bool arriving: !sheet.settled
    readonly property int pictureHeight: apart ? height : cue.y
    property int shownNumber: vm.number

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
        onSwiped: step => root.navigation.openStep(step > 0 ? root.vm.nextKey : root.vm.previousKey)

        StepPicture {
            anchors.fill: parent
            navigation: root.navigation
            vm: root.vm
            code: root.code
        }
    }

    CueStrip {
        id: cue

        anchors.bottom: parent.bottom
        width: parent.width
        height: implicitHeight
        // The questions stand in its place.
        visible: !root.apart && !root.questions.shown
        navigation: root.navigation
        vm: root.vm
        questions: root.questions
        visit: root.visit
    }
}
