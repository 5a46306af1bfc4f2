pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The approved answer to a question, and a box to tick when it does not do.
Item {
    id: root

    required property QuestionsViewModel vm

    readonly property bool found: vm.quote !== ""
    // On the smallest screens.
    readonly property bool low: !Theme.portrait && !Theme.roomy

    implicitHeight: words.y + words.height + Theme.px(28) + foot.height

    Column {
        id: words

        x: Theme.px(Theme.portrait ? 20 : 40)
        y: Theme.px(Theme.portrait || root.low ? 16 : 36)
        width: parent.width - 2 * x
        spacing: Theme.px(root.low ? 8 : 16)

        Body {
            visible: root.found
            text: Own.word("QuestionAnswer", QT_TR_NOOP("Sig fx"))
            size: 20
            leading: 1.1
            font.weight: Font.DemiBold
        }

        Headline {
            width: parent.width
            text: root.found ? root.vm.quote : Own.word("QuestionAnswer", QT_TR_NOOP("Ingen svar endnu"))
            size: root.low ? 32 : 41
            leading: 1.16
        }

        Sentence {
            width: parent.width
            text: root.found ? root.vm.answer : Own.word("QuestionAnswer", QT_TR_NOOP("Sig, at du ikke ved det. Led sammen på %1.")).arg(root.vm.address)
            size: root.low ? 22 : 25
        }

        OwnWords {
            width: parent.width
            text: root.vm.ownAnswer
            color: Theme.ink
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        x: words.x
        width: words.width
        height: Theme.px(112)
        visible: y >= words.y + words.height

        Dashes {
            width: parent.width
            tint: Theme.dashOnSun
        }

        TickBox {
            y: Theme.px(22)
            width: parent.width
            text: Own.word("QuestionAnswer", QT_TR_NOOP("Svaret var ikke godt nok"))
            subtitle: root.found ? Own.word("QuestionAnswer", QT_TR_NOOP("Sæt kryds, så får vi det at vide.")) : Own.word("QuestionAnswer", QT_TR_NOOP("Sæt kryds, så bliver det talt med."))
            ticked: root.vm.openNoted
            onClicked: root.vm.toggleNoted()
        }
    }
}
