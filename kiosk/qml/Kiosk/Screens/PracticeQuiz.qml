pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A hard question with answers to choose between; then the right one stands out, with the reason.
Item {
    id: root

    required property PracticeViewModel vm

    HardShadow {}

    MemberSays {
        id: side

        width: Theme.portrait ? parent.width : Theme.px(480)
        height: Theme.portrait ? Theme.px(430) : parent.height
        vm: root.vm
    }

    Rectangle {
        x: Theme.portrait ? 0 : side.width
        y: Theme.portrait ? side.height : 0
        width: parent.width - x
        height: parent.height - y
        color: Theme.paper

        Column {
            x: Theme.px(40)
            y: Theme.px(32)
            width: parent.width - 2 * x
            spacing: Theme.px(16)

            Headline {
                width: parent.width
                text: qsTr("Hvad svarer du?")
                size: 38
            }

            Repeater {
                model: root.vm.choices

                delegate: Pressable {
                    id: choice

                    required property string letter
                    required property string words
                    required property string verdict
                    required property int index

                    readonly property bool correct: verdict === "right"
                    readonly property bool off: verdict === "off"

                    width: parent?.width ?? 0
                    height: Theme.px(116)
                    enabled: verdict === ""
                    Accessible.role: Accessible.Button
                    Accessible.name: letter + ": " + words + (correct ? ". " + qsTr("Rigtigt") : "")
                    onClicked: root.vm.choose(index)

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radius
                        color: choice.correct ? Theme.sun : choice.down ? Theme.key : Theme.receipt
                        border.width: choice.correct ? Theme.px(6) : Theme.stroke
                        border.color: choice.off ? Theme.dash : Theme.ink
                    }

                    Rectangle {
                        id: disc

                        x: Theme.px(24)
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(56)
                        height: width
                        radius: width / 2
                        antialiasing: true
                        color: choice.correct ? Theme.ink : choice.off ? Theme.disabled : Theme.cloth

                        Icon {
                            visible: choice.correct
                            anchors.centerIn: parent
                            name: "check"
                            size: 34
                            tint: Theme.sun
                        }

                        Headline {
                            visible: !choice.correct
                            anchors.centerIn: parent
                            text: choice.letter
                            size: 28
                            color: choice.off ? Theme.soft : Theme.receipt
                            Accessible.ignored: true
                        }
                    }

                    Sentence {
                        anchors.left: disc.right
                        anchors.leftMargin: Theme.px(22)
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(20)
                        anchors.verticalCenter: parent.verticalCenter
                        text: choice.words
                        size: 24
                        leading: 1.25
                        weight: choice.correct ? Font.Bold : choice.off ? Font.Normal : Font.DemiBold
                        color: choice.off ? Theme.soft : Theme.ink
                        Accessible.ignored: true
                    }

                    FocusRing {
                        shown: choice.visualFocus
                    }
                }
            }

            Sentence {
                visible: root.vm.answered
                width: parent.width
                text: (root.vm.right ? qsTr("Lige præcis.") : qsTr("Ikke helt.")) + " " + (root.vm.lines[0] ?? "")
                size: 23
                steady: true
                leading: 1.34
                weight: Font.DemiBold
            }
        }
    }
}
