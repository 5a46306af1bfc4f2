pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The cue strip raised: hard questions with approved answers, for the ambassador.
Item {
    id: root

    required property NavigationViewModel navigation
    required property QuestionsViewModel vm
    required property DialogueViewModel dialogue

    readonly property int edge: Theme.stripMargin
    readonly property bool typing: search.activeFocus
    readonly property bool arriving: rise.running

    function stopTyping(): void {
        search.focus = false;
    }

    visible: vm.shown
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    onVisibleChanged: {
        stopTyping();
        if (visible)
            rise.restart();
    }
    Component.onCompleted: if (visible)
        rise.restart()

    Connections {
        target: root.vm

        function onChanged(): void {
            search.text = root.vm.search;
        }
    }

    Layer {
        open: root.vm.shown
        onCloseWanted: {
            if (root.typing)
                root.stopTyping();
            else
                root.vm.hide();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        Accessible.ignored: true

        TapArea {
            anchors.fill: parent
            onTapped: root.vm.hide()
        }
    }

    Rectangle {
        id: sheet

        property real travel: 0

        y: Theme.px(96) + travel
        width: parent.width
        height: parent.height - Theme.px(96)
        color: Theme.ink

        TapArea {
            anchors.fill: parent
            onTapped: root.stopTyping()
        }

        StepRail {
            id: rail

            width: parent.width
            height: implicitHeight
            steps: root.dialogue.rail
            current: root.dialogue.number
            onChosen: key => root.navigation.openStep(key)
        }

        Headline {
            id: title

            x: root.edge
            y: close.y + Math.round((close.height - height) / 2)
            text: Own.word("QuestionSheet", QT_TR_NOOP("Svære spørgsmål"))
            size: 36
            color: Theme.paper
        }

        SearchField {
            id: search

            x: Theme.portrait ? root.edge : close.x - width - Theme.px(16)
            y: Theme.portrait ? close.y + close.height + Theme.px(16) : close.y
            width: Theme.portrait ? parent.width - 2 * root.edge : Theme.px(380)
            placeholderText: Own.word("QuestionSheet", QT_TR_NOOP("Søg, fx »butik«"))
            onTextChanged: root.vm.find(text)
            onAccepted: root.stopTyping()
        }

        ActionButton {
            id: close

            x: parent.width - root.edge - width
            y: rail.height + Theme.px(16)
            look: ActionButton.Ghost
            iconName: "x"
            text: Own.word("QuestionSheet", QT_TR_NOOP("Luk"))
            onClicked: root.vm.hide()
        }

        QuestionList {
            id: list

            x: root.edge
            y: search.y + search.height + Theme.px(16)
            width: Theme.portrait ? parent.width - 2 * x : Theme.px(528)
            height: Math.min(keys.visible ? keys.y - Theme.px(12) : sheet.height, sheet.height - Theme.px(36)) - y
            vm: root.vm
            onChosen: root.stopTyping()
        }

        ScrollMark {
            view: list
            color: Theme.railLine
        }

        Rectangle {
            visible: !Theme.portrait || list.count === 0
            x: list.count === 0 ? list.x : list.x + list.width
            y: list.y
            width: parent.width - root.edge - x
            height: list.count === 0 ? answer.implicitHeight : list.height
            color: Theme.sun

            QuestionAnswer {
                id: answer

                width: parent.width
                height: parent.height
                vm: root.vm
            }
        }

        LetterKeys {
            id: keys

            visible: root.typing
            x: root.edge
            y: parent.height - height - Theme.px(12)
            width: parent.width - 2 * x
            height: implicitHeight
            onTyped: letter => search.insert(search.cursorPosition, letter)
            onErased: search.remove(search.cursorPosition - 1, search.cursorPosition)
            onDone: root.stopTyping()
        }
    }

    NumberAnimation {
        id: rise

        target: sheet
        property: "travel"
        from: Theme.dialogTravel
        to: 0
        duration: Theme.dialogTime
        easing.type: Easing.OutCubic
    }
}
