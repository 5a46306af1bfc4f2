pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A step of the dialogue in the large layout; under it what the ambassador may say, unless that is `apart`.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm
    required property QrViewModel code
    required property QuestionsViewModel questions
    required property VisitViewModel visit
    required property bool apart

    readonly property bool coded: vm.layout === "code"
    readonly property bool last: vm.nextKey === ""
    // A picture has room beside words of the smaller sizes alone.
    readonly property bool pictured: vm.picture !== "" && !apart && !Theme.highContrast && Theme.textFactor <= 1.5 && width > Large.onGlass(760)

    title: qsTr("%1. %2").arg(vm.number).arg(vm.label)
    returns: !apart
    next: apart ? "" : last ? qsTr("Slut") : qsTr("Næste")
    nextIcon: last ? "check" : "arrow-right"
    nextAfter: true
    first: coded
    share: coded ? Theme.portrait ? 0.5 : 0.44 : 0.4
    side: coded ? codeToScan : pictured ? picture : null
    foot: apart ? null : cue
    onBackWanted: {
        if (vm.previousKey === "")
            navigation.back();
        else
            navigation.openStep(vm.previousKey);
    }
    onNextWanted: {
        if (last)
            visit.end();
        else
            navigation.openStep(vm.nextKey);
    }
    onReadingWanted: navigation.openReading()

    Component {
        id: codeToScan

        Item {
            QrButton {
                anchors.centerIn: parent
                room: Math.min(parent.width, parent.height)
                code: root.code
                onClicked: root.navigation.openProgramme()
            }
        }
    }

    Component {
        id: picture

        Rectangle {
            color: Theme.fill(root.vm.colour)

            Picture {
                anchors.fill: parent
                name: root.vm.picture
                whole: true
                verticalAlignment: Image.AlignBottom
            }
        }
    }

    Component {
        id: cue

        LargeCue {
            vm: root.vm
            questions: root.questions
            navigation: root.navigation
        }
    }

    LargeHeading {
        text: root.vm.headline
    }

    Repeater {
        model: root.vm.layout === "number" ? 1 : 0

        delegate: LargeNumber {
            number: root.vm.memberNumber
        }
    }

    Repeater {
        model: root.vm.words

        delegate: LargeRow {
            id: word

            required property string label
            required property string category
            required property string picture

            text: label
            enabled: category !== ""
            icon: category === "" ? "" : "arrow-right"
            onClicked: root.navigation.openCategory(category)

            scene: Picture {
                name: word.picture
            }
        }
    }

    Repeater {
        model: root.vm.body

        delegate: Words {
            required property string modelData

            text: root.coded ? modelData.replace(/\./g, ".\u200b") : modelData
            Accessible.name: modelData
        }
    }

    Repeater {
        model: root.vm.answers

        delegate: LargeRow {
            required property string label
            required property string step

            text: label
            onClicked: root.navigation.openStep(step)
        }
    }

    LargeLines {
        lines: root.vm.example
    }
}
