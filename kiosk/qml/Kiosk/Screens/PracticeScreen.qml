pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Practice: choose a part, then one card at a time. Nothing is scored or counted.
Item {
    id: root

    required property DoorViewModel door
    required property PracticeViewModel vm

    readonly property bool choosing: vm.part === "menu"
    readonly property bool ended: !choosing && vm.index === vm.count
    readonly property bool rehearsing: vm.part === "rehearse" && !ended
    readonly property bool rehearsed: vm.part === "rehearse" && ended
    readonly property bool late: rehearsed && vm.seconds > vm.limit

    Layer {
        open: !root.choosing
        modal: false
        onCloseWanted: root.vm.begin()
    }

    Headline {
        x: Theme.margin
        y: Theme.px(30)
        text: root.late ? qsTr("Næsten") : root.rehearsed ? qsTr("Sådan!") : qsTr("Øv dig")
        size: 56
        color: Theme.paper
    }

    Body {
        visible: !root.choosing && !root.ended
        anchors.right: marks.left
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: marks.verticalCenter
        text: qsTr("Kort %1 af %2").arg(root.vm.index + 1).arg(root.vm.count)
        size: 24
        leading: 1.1
        font.weight: Font.DemiBold
        color: Theme.paper
    }

    CardMarks {
        id: marks

        visible: !root.choosing && !root.ended
        x: root.width - Theme.margin - width
        y: Theme.px(42)
        count: root.vm.count
        index: root.vm.index
    }

    Loader {
        x: Theme.margin
        y: Theme.px(112)
        width: root.width - 2 * x
        height: foot.y - y - Theme.px(24)
        sourceComponent: root.choosing ? menu : root.rehearsed ? rehearsed : root.ended ? end : root.vm.part === "quiz" ? quiz : card
    }

    Item {
        id: foot

        x: Theme.margin
        y: root.height - Theme.px(24) - height
        width: root.width - 2 * x
        height: Theme.px(76)

        ActionButton {
            id: stop

            visible: !root.ended
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Ghost
            iconName: root.choosing ? "arrow-left" : "x"
            text: root.choosing ? qsTr("Tilbage") : qsTr("Stop")
            onClicked: root.choosing ? root.door.back() : root.vm.begin()
        }

        ActionButton {
            // What was said cannot be taken back in a conversation.
            visible: !root.choosing && !root.ended && !root.rehearsing && root.vm.index > 0
            x: stop.width + Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Ghost
            iconName: "arrow-left"
            text: qsTr("Forrige kort")
            onClicked: root.vm.previous()
        }

        ActionButton {
            visible: root.rehearsed
            anchors.verticalCenter: parent.verticalCenter
            look: root.late ? ActionButton.Sun : ActionButton.Ghost
            onCloth: true
            iconName: "refresh"
            text: qsTr("Prøv igen")
            onClicked: root.vm.start("rehearse")
        }

        Sentence {
            visible: root.rehearsing
            anchors.centerIn: parent
            text: qsTr("%1 gået").arg(root.vm.elapsed)
            size: 26
            weight: Font.Bold
            color: root.vm.seconds > root.vm.limit ? Theme.sun : Theme.paper
        }

        ActionButton {
            visible: !root.choosing
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            look: root.late || root.vm.part === "quiz" && !root.vm.answered && !root.ended ? ActionButton.Ghost : ActionButton.Sun
            onCloth: true
            iconName: "arrow-right"
            iconAfter: true
            text: root.ended ? qsTr("Øv noget andet") : root.vm.part === "quiz" && !root.vm.answered ? qsTr("Spring over") : qsTr("Næste kort")
            onClicked: root.ended ? root.vm.begin() : root.vm.next()
        }
    }

    Component {
        id: menu

        PracticeMenu {
            vm: root.vm
        }
    }

    Component {
        id: card

        PracticeCard {
            vm: root.vm
        }
    }

    Component {
        id: quiz

        PracticeQuiz {
            vm: root.vm
        }
    }

    Component {
        id: rehearsed

        PracticeEnd {
            vm: root.vm
        }
    }

    Component {
        id: end

        Item {
            Headline {
                id: done

                anchors.centerIn: parent
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Det var det hele.")
                size: 77
                color: Theme.paper
            }

            Body {
                anchors.top: done.bottom
                anchors.topMargin: Theme.px(16)
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Tag det igen, så tit du vil. Intet bliver talt med.")
                size: 28
                color: Theme.paper
            }
        }
    }
}
