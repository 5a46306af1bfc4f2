pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ambassador's strip under the picture: the steps, what to say and remember, and the way on.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm
    required property QuestionsViewModel questions
    required property VisitViewModel visit

    readonly property int edge: Theme.stripMargin

    // Whether what is said stands there in two languages.
    readonly property bool both: vm.ownSay !== ""

    implicitHeight: Theme.px((Theme.portrait ? 344 : 192) + (both ? 40 : 0))
    color: Theme.ink
    Accessible.role: Accessible.Grouping
    Accessible.name: Own.word("CueStrip", QT_TR_NOOP("Til ambassadøren"))

    component Cue: Item {
        id: cue

        required property string heading
        required property string words
        property string own: ""
        property alias size: text.size
        property alias steady: text.steady
        property alias weight: text.font.weight

        implicitHeight: label.height + Theme.px(7) + text.height + (own === "" ? 0 : Theme.px(3) + beside.height)

        Body {
            id: label

            text: cue.heading
            size: 18
            leading: 1.1
            font.weight: Font.DemiBold
            color: Theme.sun
        }

        Body {
            id: text

            anchors.top: label.bottom
            anchors.topMargin: Theme.px(7)
            width: parent.width
            // Two lines; a longer text is set smaller.
            height: Math.min(implicitHeight, Math.ceil(2.5 * wholeSize))
            text: cue.words
            leading: 1.24
            lineHeight: 0.955
            lineHeightMode: Text.ProportionalHeight
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: Theme.least(18)
            color: Theme.paper
        }

        OwnWords {
            id: beside

            anchors.top: text.bottom
            anchors.topMargin: Theme.px(3)
            width: parent.width
            text: cue.own
        }
    }

    Item {
        id: tabs

        width: parent.width
        height: rail.implicitHeight

        StepRail {
            id: rail

            width: parent.width - ask.width - home.width
            steps: root.vm.rail
            current: root.vm.number
            onChosen: key => root.navigation.openStep(key)
        }

        StripCorner {
            id: ask

            x: rail.width
            height: tabs.height
            icon: "help"
            tint: Theme.sun
            text: Own.word("CueStrip", QT_TR_NOOP("Spørgsmål?"))
            Accessible.name: Own.word("CueStrip", QT_TR_NOOP("Svære spørgsmål"))
            onClicked: root.questions.show()
        }

        StripCorner {
            id: home

            x: ask.x + ask.width
            height: tabs.height
            icon: "home"
            text: Own.word("CueStrip", QT_TR_NOOP("Forside"))
            Accessible.name: Own.word("CueStrip", QT_TR_NOOP("Til forsiden"))
            onClicked: root.navigation.home()
        }
    }

    Cue {
        id: say

        x: root.edge
        y: Theme.portrait ? tabs.height + Theme.px(Theme.enlarged ? 14 : 26) : tabs.height + Math.round((root.height - tabs.height - height) / 2)
        width: (Theme.portrait ? root.width - root.edge : fold.x - Theme.px(32)) - x
        heading: Own.word("CueStrip", QT_TR_NOOP("Sig fx"))
        words: root.vm.say
        own: root.vm.ownSay
        size: Theme.portrait ? 29 : 27
        steady: Theme.portrait
        weight: Font.DemiBold
    }

    Dashes {
        id: fold

        visible: !Theme.portrait
        upright: true
        x: note.x - Theme.px(29)
        y: tabs.height + Theme.px(28)
        height: root.height - y - Theme.px(26)
        thickness: 2
        tint: Theme.railLine
    }

    Cue {
        id: note

        x: Theme.portrait ? root.edge : buttons.x - Theme.px(32) - width
        y: Theme.portrait ? buttons.y + buttons.height - height : tabs.height + Math.round((root.height - tabs.height - height) / 2)
        width: Theme.portrait ? buttons.x - Theme.px(16) - root.edge : Theme.px(291)
        heading: Own.word("CueStrip", QT_TR_NOOP("Husk"))
        words: root.vm.remember
        size: Theme.portrait ? 21 : 20
        weight: Font.Normal
    }

    Row {
        id: buttons

        x: root.width - root.edge - width
        y: Theme.portrait ? root.height - Theme.px(40) - height : tabs.height + Math.round((root.height - tabs.height - height) / 2)
        spacing: Theme.px(16)
        // The last step ends the visit, so there the way back stands where the way on was.
        layoutDirection: forth.last ? Qt.RightToLeft : Qt.LeftToRight

        ActionButton {
            width: forth.last ? forth.width : height
            look: ActionButton.Ghost
            tall: 80
            iconName: "arrow-left"
            Accessible.name: root.vm.previousKey === "" ? Own.word("CueStrip", QT_TR_NOOP("Tilbage")) : Own.word("CueStrip", QT_TR_NOOP("Forrige trin"))
            onClicked: {
                if (root.vm.previousKey === "")
                    root.navigation.back();
                else
                    root.navigation.openStep(root.vm.previousKey);
            }
        }

        ActionButton {
            id: forth

            readonly property bool last: root.vm.nextKey === ""

            width: Math.max(implicitWidth, Theme.px(196))
            look: ActionButton.Sun
            onCloth: true
            tall: 80
            size: 28
            steady: true
            wide: 30
            iconAfter: true
            iconName: last ? "check" : "arrow-right"
            text: last ? Own.word("CueStrip", QT_TR_NOOP("Slut")) : Own.word("CueStrip", QT_TR_NOOP("Næste"))
            onClicked: {
                if (last)
                    root.visit.finish();
                else
                    root.navigation.openStep(root.vm.nextKey);
            }
        }
    }
}
