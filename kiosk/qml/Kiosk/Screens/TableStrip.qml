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
    required property TakeawayViewModel takeaway
    required property DialogueViewModel dialogue
    required property Item memberHalf
    required property QuestionsViewModel questions
    required property StoryViewModel story
    required property VisitViewModel visit

    readonly property int edge: Theme.px(32)
    readonly property bool stepping: navigation.screen === "step"
    readonly property bool scanning: navigation.screen === "qr"
    // Whether the member has a code to scan.
    readonly property bool coded: scanning || stepping && dialogue.layout === "code"

    color: Theme.ink
    Accessible.role: Accessible.Grouping
    Accessible.name: Own.word("TableStrip", QT_TR_NOOP("Til ambassadøren"))

    component Extra: ActionButton {
        look: ActionButton.Ghost
        tall: 56
        size: 22
        steady: true
        wide: 16
    }

    StepRail {
        id: rail

        width: parent.width - ask.width
        steps: root.dialogue.rail
        current: root.dialogue.number
        onChosen: key => root.navigation.openStep(key)
    }

    StripCorner {
        id: ask

        x: rail.width
        height: rail.height
        icon: "help"
        tint: Theme.sun
        text: Own.word("TableStrip", QT_TR_NOOP("Spørgsmål?"))
        onClicked: root.questions.show()
    }

    Item {
        id: mirror

        x: root.edge
        y: rail.implicitHeight + Theme.px(22)
        width: Theme.px(Theme.portrait ? 186 : 268)
        height: Math.round(width * root.memberHalf.height / root.memberHalf.width)
        Accessible.role: Accessible.Graphic
        Accessible.ignored: Layers.covers(parent)
        Accessible.name: Own.word("TableStrip", QT_TR_NOOP("Det ser medlemmet"))

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
        text: Own.word("TableStrip", QT_TR_NOOP("Det ser medlemmet"))
        size: 19
        color: Theme.paper
        Accessible.ignored: true
    }

    Extra {
        id: turn

        x: root.edge
        y: root.height - Theme.px(14) - height
        iconName: "rotate-2"
        text: Own.word("TableStrip", QT_TR_NOOP("Vend billedet"))
        onClicked: root.vm.turn()
    }

    Column {
        id: cue

        x: mirror.x + mirror.width + Theme.px(Theme.portrait ? 36 : 48)
        y: mirror.y
        // Under the controls there is more room than beside them.
        readonly property real whole: (Theme.portrait ? root.width : controls.x + controls.width) - root.edge - x

        width: Theme.portrait ? whole : controls.x - Theme.px(32) - x
        spacing: Theme.px(root.vm.ownSay === "" ? 9 : 5)

        Body {
            text: Own.word("TableStrip", QT_TR_NOOP("Sig fx"))
            size: 18
            leading: 1.1
            font.weight: Font.DemiBold
            color: Theme.sun
        }

        Body {
            id: say

            width: parent.width
            // Two lines; a longer text is set smaller.
            height: Math.min(implicitHeight, Math.ceil(2.5 * wholeSize))
            text: root.vm.say
            size: Theme.portrait ? 26 : root.vm.ownSay === "" ? 29 : 26
            steady: true
            leading: 1.22
            lineHeight: 0.94
            lineHeightMode: Text.ProportionalHeight
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: Theme.least(18)
            font.weight: Font.DemiBold
            color: Theme.paper
        }

        OwnWords {
            width: say.lineCount > 1 ? cue.whole : parent.width
            text: root.vm.ownSay
        }

        Item {
            width: cue.whole
            height: note.height

            Body {
                id: remember

                text: Own.word("TableStrip", QT_TR_NOOP("Husk"))
                size: 20
                steady: true
                leading: 1.386
                font.weight: Font.DemiBold
                color: Theme.sun
            }

            Sentence {
                id: note

                x: remember.width + Theme.px(12)
                width: parent.width - x
                text: root.vm.remember
                size: 21
                steady: true
                leading: 1.32
                color: Theme.paper
            }
        }
    }

    Row {
        id: controls

        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: Theme.portrait ? turn.y - Theme.px(16) - height : rail.implicitHeight + Theme.px(24)
        spacing: Theme.px(16)
        // The last step ends the visit, so there the way back stands where the way on was.
        layoutDirection: forth.last ? Qt.RightToLeft : Qt.LeftToRight

        ActionButton {
            width: forth.last ? forth.width : height
            look: ActionButton.Ghost
            tall: 80
            iconName: "arrow-left"
            Accessible.name: Own.word("TableStrip", QT_TR_NOOP("Tilbage"))
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
            text: !root.stepping ? Own.word("TableStrip", QT_TR_NOOP("Videre")) : last ? Own.word("TableStrip", QT_TR_NOOP("Slut")) : Own.word("TableStrip", QT_TR_NOOP("Næste"))
            onClicked: {
                if (last)
                    root.visit.finish();
                else
                    root.navigation.openStep(root.stepping ? root.dialogue.nextKey : root.dialogue.key);
            }
        }
    }

    // In portrait they stand beside the way on.
    Row {
        x: Theme.portrait ? root.edge : lift.x - width - spacing
        y: Theme.portrait ? controls.y + Math.round((controls.height - height) / 2) : turn.y
        spacing: Theme.px(12)

        Extra {
            visible: !root.coded
            iconName: "receipt"
            text: Own.word("TableStrip", QT_TR_NOOP("Lones år"))
            onClicked: root.navigation.openStory(root.story.key, 1)
        }

        Extra {
            visible: !root.coded
            iconName: "calculator"
            text: Own.word("TableStrip", QT_TR_NOOP("Beregner"))
            onClicked: root.navigation.openCalculator("")
        }

        Extra {
            visible: root.coded
            iconName: "arrows-maximize"
            text: Own.word("TableStrip", QT_TR_NOOP("Koden i fuld skærm"))
            onClicked: {
                if (!root.scanning)
                    root.navigation.openProgramme();
                root.takeaway.enlarge();
            }
        }
    }

    Extra {
        id: lift

        x: root.width - root.edge - width
        y: turn.y
        iconName: "device-tablet"
        text: Own.word("TableStrip", QT_TR_NOOP("Rejs tabletten op"))
        onClicked: root.vm.lift()
    }
}
