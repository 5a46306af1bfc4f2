pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What bonus is: a few facts, and a worked example on a receipt beside the groceries.
Item {
    id: root

    required property DialogueViewModel vm

    readonly property int edge: Theme.pictureMargin
    readonly property color tint: Theme.textOn(vm.colour)
    // In table mode the picture is lower.
    readonly property bool low: height < Theme.wholePicture

    Rectangle {
        id: counter

        y: parent.height - height
        width: parent.width
        height: Theme.px(60)
        color: Theme.ochre
    }

    Picture {
        x: parent.width - width
        y: parent.height - height
        width: Theme.px(!Theme.portrait ? 560 : root.low ? 380 : 500)
        height: Math.min(parent.height, Math.round(width * 608 / 560))
        name: root.vm.picture
    }

    StepTitle {
        id: title

        x: root.edge
        y: Theme.px(root.low ? 40 : 52)
        // In portrait the reading help hangs in the corner beside it.
        width: Theme.portrait ? parent.width - 2 * x - Theme.px(24) : paper.x - x - Theme.px(12)
        room: Theme.portrait ? Theme.px(200) : Math.min(Theme.px(304), counter.y - y - facts.height - Theme.px(24))
        text: root.vm.headline
        size: !Theme.portrait ? 79 : root.low ? 66 : 84
        leading: 1.12
        color: root.tint
    }

    Column {
        id: facts

        x: root.edge
        y: title.y + title.height + (Theme.portrait ? Theme.px(root.low ? 20 : 32) : Math.round((counter.y - title.y - title.height - height) / 2))
        width: Theme.portrait ? parent.width - 2 * x : Theme.px(560)
        spacing: Theme.px(20)

        Repeater {
            model: root.vm.body

            delegate: Row {
                id: fact

                required property string modelData

                width: facts.width
                spacing: Theme.px(20)

                Icon {
                    name: "circle-check"
                    size: 38
                    tint: root.tint
                }

                Body {
                    width: fact.width - Theme.px(58)
                    text: fact.modelData
                    size: 27
                    steady: Theme.portrait || root.low
                    leading: 1.28
                    color: root.tint
                }
            }
        }
    }

    Paper {
        id: paper

        visible: root.vm.example.count > 0
        x: Theme.px(Theme.portrait ? 56 : 752)
        y: Theme.portrait ? parent.height - height - Theme.px(root.low ? 30 : 70) : Math.min(Theme.px(146), Math.round((parent.height - height) / 2))
        width: Theme.px(312)
        height: lines.height + Theme.px(68)
        rotation: -3
        tornTop: true
        tornBottom: true

        Column {
            id: lines

            x: Theme.px(26)
            y: Theme.px(34)
            width: parent.width - 2 * x

            ReceiptText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: true
                shrinksTo: Theme.least(size)
                leading: 1.35
                text: qsTr("COOP PARTNERPROGRAM")
            }

            ReceiptText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                shrinksTo: Theme.least(size)
                leading: 1.35
                text: root.vm.captions["account"] ?? ""
            }

            ReceiptLine {
                width: parent.width
                kind: "cut"
                words: ""
                figure: ""
            }

            ReceiptLines {
                width: parent.width
                lines: root.vm.example
            }

            ReceiptText {
                width: parent.width
                topPadding: shift + Theme.px(10)
                horizontalAlignment: Text.AlignHCenter
                text: root.vm.captions["booked"] ?? ""
                steady: true
            }
        }
    }
}
