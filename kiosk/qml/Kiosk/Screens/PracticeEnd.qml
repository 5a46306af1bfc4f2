pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How a rehearsed conversation went, in time alone: all of it beside the goal, and each step on a receipt.
Item {
    id: root

    required property PracticeViewModel vm

    readonly property int room: Theme.portrait ? width : width - Theme.px(416)
    readonly property real share: Math.min(1, vm.seconds / Math.max(1, vm.limit))

    component Mark: Headline {
        size: 26
        steady: true
        wrapMode: Text.NoWrap
        color: Theme.paper
        Accessible.ignored: true
    }

    Column {
        id: told

        width: root.room
        spacing: Theme.px(18)

        Headline {
            width: parent.width
            text: root.vm.elapsed
            size: 236
            leading: 1
            tracking: 0.02
            shrinksTo: Theme.minimumType
            color: Theme.paper
        }

        Headline {
            width: parent.width
            text: root.vm.goal
            size: 46
            steady: true
            color: Theme.paper
        }

        Rectangle {
            width: parent.width
            height: Theme.px(56)
            color: Theme.deep
            border.width: Theme.px(4)
            border.color: Theme.paper

            Rectangle {
                x: Theme.px(4)
                y: x
                width: Math.round((parent.width - 2 * x) * root.share)
                height: parent.height - 2 * y
                color: Theme.sun
            }
        }

        Item {
            width: parent.width
            height: zero.implicitHeight

            Mark {
                id: zero

                text: "0:00"
            }

            Mark {
                // Where it would not lie on one of the others.
                visible: root.share > 0.18 && root.share < 0.82
                x: Math.round(parent.width * root.share - width / 2)
                text: root.vm.elapsed
            }

            Mark {
                anchors.right: parent.right
                text: root.vm.target
            }
        }

        Body {
            width: parent.width
            text: root.vm.verdict
            size: 27
            color: Theme.paper
        }
    }

    Receipt {
        x: root.width - width
        y: Theme.portrait ? told.height + Theme.px(28) : Theme.px(8)
        width: Theme.portrait ? root.width : Theme.px(372)
        height: Math.min(wanted, root.height - y)
        headed: false
        torn: true

        ReceiptText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            strong: true
            leading: 1.35
            text: root.vm.conversation.toUpperCase()
        }

        ReceiptText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            leading: 1.35
            text: qsTr("Din øvelse")
        }

        ReceiptLine {
            width: parent.width
            kind: "cut"
            words: ""
            figure: ""
        }

        Repeater {
            model: root.vm.times

            delegate: ReceiptLine {
                width: parent.width
                kind: "line"
            }
        }

        ReceiptLine {
            width: parent.width
            kind: "double"
            words: ""
            figure: ""
        }

        ReceiptLine {
            width: parent.width
            kind: "total"
            words: qsTr("I ALT")
            figure: root.vm.elapsed
        }
    }
}
