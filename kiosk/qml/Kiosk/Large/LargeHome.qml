pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The front page in the large layout: each of its doors is a row.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property HomeViewModel vm
    required property StoryViewModel story
    required property VisitViewModel visit
    required property TableViewModel table

    title: qsTr("Hvad køber du?")
    returns: false
    next: Theme.portrait ? qsTr("På telefonen") : qsTr("Få det på telefonen")
    nextIcon: "qrcode"
    onNextWanted: navigation.openQr("")
    onReadingWanted: navigation.openReading()

    Repeater {
        model: root.vm.categories

        delegate: LargeRow {
            id: category

            required property string key
            required property string title
            required property string picture

            text: title
            onClicked: root.navigation.openCategory(key)

            scene: Picture {
                name: category.picture
            }
        }
    }

    LargeRow {
        text: qsTr("Se Lones år")
        onClicked: root.navigation.openStory(root.story.key, 1)

        scene: Picture {
            name: "person-lone.svg"
        }
    }

    LargeRow {
        text: qsTr("Regn din bonus ud")
        onClicked: root.navigation.openCalculator("")

        scene: Drawing {
            name: "calculator"
        }
    }

    Repeater {
        model: root.vm.languages.choices

        delegate: LargeRow {
            required property string key
            required property string label

            implicitHeight: key === root.vm.languages.spoken ? 0 : wanted
            text: label
            icon: "language"
            onClicked: root.vm.languages.speak(key)
        }
    }

    LargeRow {
        implicitHeight: root.table.flat ? 0 : wanted
        text: qsTr("Start samtale")
        subtitle: qsTr("Til ambassadøren")
        icon: "message"
        onClicked: root.navigation.startDialogue()
    }

    LargeRow {
        implicitHeight: root.table.flat || !root.table.roomy ? 0 : wanted
        text: qsTr("Læg tabletten ned")
        subtitle: qsTr("Til ambassadøren")
        icon: "flip-vertical"
        onClicked: {
            root.navigation.startDialogue();
            root.table.lay();
        }
    }

    LargeRow {
        text: root.visit.held ? qsTr("Skærmen venter") : qsTr("Vi taler")
        subtitle: qsTr("Til ambassadøren")
        icon: root.visit.held ? "player-play" : "player-pause"
        checkable: true
        checked: root.visit.held
        Accessible.name: qsTr("Vi taler")
        onClicked: root.visit.toggleHold()
    }
}
