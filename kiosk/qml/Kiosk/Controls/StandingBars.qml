pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Pairs of bars on an axis: visits, and in front of them the conversations among them. The model
// has the roles label, spoken, visits, conversations, visitBar and conversationBar.
Item {
    id: root

    required property QtObject columns
    required property int count
    property string axisTop: ""
    property string axisMiddle: ""

    readonly property int axis: Theme.px(52)
    readonly property int floorY: height - Theme.px(36)
    readonly property int ceiling: Theme.px(12)
    readonly property real step: (width - axis) / Math.max(1, count)

    Repeater {
        model: [root.axisTop, root.axisMiddle]

        delegate: Item {
            id: line

            required property int index
            required property string modelData

            y: root.ceiling + Math.round((root.floorY - root.ceiling) * index / 2)
            width: root.width
            visible: modelData !== ""
            Accessible.ignored: true

            Rectangle {
                x: root.axis
                width: root.width - x
                height: Theme.px(2)
                color: Theme.disabled
            }

            ReceiptText {
                anchors.right: parent.left
                anchors.rightMargin: -root.axis + Theme.px(10)
                anchors.verticalCenter: parent.top
                text: line.modelData
                size: 18
                color: Theme.soft
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: root.columns

        delegate: Item {
            id: column

            required property int index
            required property string label
            required property string spoken
            required property int visits
            required property int conversations
            required property int visitBar
            required property int conversationBar

            x: root.axis + Math.round(root.step * index)
            y: root.ceiling
            width: Math.round(root.step)
            height: root.floorY - root.ceiling
            Accessible.role: Accessible.StaticText
            Accessible.ignored: Layers.covers(parent)
            Accessible.name: qsTr("%1: %2, %3").arg(spoken).arg(qsTr("%n besøg", "", visits)).arg(qsTr("%n samtaler", "", conversations))

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                width: Math.round(root.step * 0.76)
                height: Math.round(parent.height * column.visitBar / 1000)
                color: Theme.sky
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                width: Math.round(root.step * 0.42)
                height: Math.round(parent.height * column.conversationBar / 1000)
                color: Theme.cloth
            }

            ReceiptText {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.bottom
                anchors.topMargin: Theme.px(6)
                text: column.label
                size: 18
                color: Theme.soft
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        x: root.axis
        y: root.floorY
        width: root.width - x
        height: Theme.stroke
        color: Theme.ink
    }
}
