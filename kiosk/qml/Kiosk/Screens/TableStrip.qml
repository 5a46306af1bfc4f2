pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ambassador's half in table mode: the steps, the cue, what the member sees, and the controls.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property TableViewModel vm
    required property DialogueViewModel dialogue
    required property Item memberHalf
    required property QuestionsViewModel questions
    required property StoryViewModel story
    required property VisitViewModel visit

    readonly property int edge: Theme.px(32)
    readonly property bool stepping: navigation.screen === "step"

    color: Theme.ink
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Til ambassadøren")

    component Extra: ActionButton {
        look: ActionButton.Ghost
        tall: 64
        size: 22
        steady: true
        wide: 16
    }

    StepRail {
        id: rail

        width: parent.width
        steps: root.dialogue.rail
        current: root.dialogue.number
        onChosen: key => root.navigation.openStep(key)
    }

    Item {
        id: mirror

        x: root.edge
        y: rail.implicitHeight + Theme.px(22)
        width: Theme.px(Theme.portrait ? 212 : 268)
        height: Math.round(width * root.memberHalf.height / root.memberHalf.width)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Det ser medlemmet")

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.stroke
            color: "transparent"
            border.width: Theme.stroke
            border.color: Theme.paper
        }

        ShaderEffectSource {
            anchors.fill: parent
            sourceItem: root.memberHalf
            textureSize: Qt.size(width, height)
            live: root.visible
        }
    }

    Body {
        anchors.left: mirror.left
        anchors.top: mirror.bottom
        anchors.topMargin: Theme.px(9)
        text: qsTr("Det ser medlemmet")
        size: 19
        color: Theme.paper
        Accessible.ignored: true
    }

    Extra {
        x: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        iconName: "rotate-2"
        text: qsTr("Vend billedet")
        onClicked: root.vm.turn()
    }

    Column {
        id: cue

        x: mirror.x + mirror.width + Theme.px(Theme.portrait ? 36 : 48)
        y: mirror.y
        width: (Theme.portrait ? parent.width - root.edge : controls.x - Theme.px(32)) - x
        spacing: Theme.px(9)

        Body {
            text: qsTr("Sig fx")
            size: 18
            leading: 1.1
            font.weight: Font.DemiBold
            color: Theme.sun
        }

        Body {
            width: parent.width
            text: root.vm.say
            size: Theme.portrait ? 26 : 29
            steady: true
            leading: 1.22
            font.weight: Font.DemiBold
            color: Theme.paper
        }

        Body {
            topPadding: shift + Theme.px(8)
            text: qsTr("Husk")
            size: 18
            leading: 1.1
            font.weight: Font.DemiBold
            color: Theme.sun
        }

        Sentence {
            width: Theme.portrait ? parent.width : extras.x - Theme.px(32) - cue.x
            text: root.vm.remember
            size: 21
            steady: true
            leading: 1.32
            color: Theme.paper
        }
    }

    Row {
        id: controls

        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: Theme.portrait ? parent.height - Theme.px(24 + 64 + 16) - height : rail.implicitHeight + Theme.px(24)
        spacing: Theme.px(16)
        // The last step ends the visit, so there the way back stands where the way on was.
        layoutDirection: forth.last ? Qt.RightToLeft : Qt.LeftToRight

        ActionButton {
            width: forth.last ? forth.width : height
            look: ActionButton.Ghost
            tall: 80
            iconName: "arrow-left"
            Accessible.name: qsTr("Tilbage")
            onClicked: {
                if (root.stepping && root.dialogue.previousKey !== "")
                    root.navigation.openStep(root.dialogue.previousKey);
                else
                    root.navigation.back();
            }
        }

        ActionButton {
            id: forth

            width: Math.max(implicitWidth, Theme.px(196))

            readonly property bool last: root.stepping && root.dialogue.nextKey === ""

            look: root.stepping ? ActionButton.Sun : ActionButton.Paper
            onCloth: true
            tall: 80
            size: 28
            steady: true
            wide: 30
            iconAfter: true
            iconName: last ? "check" : "arrow-right"
            text: !root.stepping ? qsTr("Videre") : last ? qsTr("Slut") : qsTr("Næste")
            onClicked: {
                if (last)
                    root.visit.finish();
                else
                    root.navigation.openStep(root.stepping ? root.dialogue.nextKey : root.dialogue.key);
            }
        }
    }

    Row {
        id: extras

        anchors.right: parent.right
        anchors.rightMargin: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        spacing: Theme.px(12)

        Extra {
            iconName: "help"
            Accessible.name: qsTr("Svære spørgsmål")
            onClicked: root.questions.show()
        }

        Extra {
            iconName: "receipt"
            Accessible.name: qsTr("Lones år")
            onClicked: root.navigation.openStory(root.story.key, 1)
        }

        Extra {
            iconName: "calculator"
            Accessible.name: qsTr("Regn din bonus ud")
            onClicked: root.navigation.openCalculator("")
        }

        Extra {
            iconName: "device-tablet"
            text: qsTr("Rejs tabletten op")
            onClicked: root.vm.lift()
        }
    }
}
