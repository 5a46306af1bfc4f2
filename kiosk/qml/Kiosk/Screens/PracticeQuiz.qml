pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A hard question with answers to choose between; then the right one stands out, and one's own where it was
// another, with the reason.
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
            spacing: Theme.px(12)

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
                    readonly property bool mine: verdict === "mine"
                    readonly property bool off: verdict === "off"
                    readonly property string mark: correct ? qsTr("Det rigtige") : mine ? qsTr("Dit svar") : ""

                    width: parent?.width ?? 0
                    height: Theme.px(116)
                    enabled: verdict === ""
                    Accessible.role: Accessible.Button
                    Accessible.name: (mark === "" ? letter : mark) + ": " + words
                    onClicked: root.vm.choose(index)

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radius
                        color: choice.correct ? Theme.sun : choice.mine ? Theme.rosa : choice.down ? Theme.key : Theme.receipt
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
                        color: choice.mark !== "" ? Theme.ink : choice.off ? Theme.disabled : Theme.cloth

                        Icon {
                            visible: choice.mark !== ""
                            anchors.centerIn: parent
                            name: choice.correct ? "check" : "x"
                            size: 34
                            tint: choice.correct ? Theme.sun : Theme.receipt
                        }

                        Headline {
                            visible: choice.mark === ""
                            anchors.centerIn: parent
                            text: choice.letter
                            size: 28
                            color: choice.off ? Theme.soft : Theme.receipt
                            Accessible.ignored: true
                        }
                    }

                    Column {
                        anchors.left: disc.right
                        anchors.leftMargin: Theme.px(22)
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(20)
                        anchors.verticalCenter: parent.verticalCenter

                        Body {
                            visible: text !== ""
                            width: parent.width
                            text: choice.mark
                            size: 19
                            steady: true
                            leading: 1.3
                            font.weight: Font.Bold
                            Accessible.ignored: true
                        }

                        Sentence {
                            width: parent.width
                            text: choice.words
                            size: 24
                            steady: choice.mark !== ""
                            leading: 1.2
                            weight: choice.correct ? Font.Bold : choice.off ? Font.Normal : Font.DemiBold
                            color: choice.off ? Theme.soft : Theme.ink
                            Accessible.ignored: true
                        }
                    }
                }
            }

            Sentence {
                visible: root.vm.answered
                width: parent.width
                text: (root.vm.right ? qsTr("Lige præcis.") : qsTr("Næsten.")) + " " + (root.vm.lines[0] ?? "")
                size: 23
                steady: true
                leading: 1.34
                weight: Font.DemiBold
            }
        }
    }
}
