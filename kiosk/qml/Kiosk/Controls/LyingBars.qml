pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Bars under each other, each with its name and figure. The model has the roles label, figure and
// thousandths.
Column {
    id: root

    required property QtObject bars
    property color tint: Theme.petrol
    property real labelWidth: 194

    spacing: Theme.px(8)

    Repeater {
        model: root.bars

        delegate: Item {
            id: row

            required property string label
            required property string figure
            required property int thousandths

            readonly property int start: Theme.px(root.labelWidth)
            readonly property int room: width - start - Theme.px(70)

            width: root.width
            height: Theme.px(30)
            Accessible.role: Accessible.StaticText
            Accessible.ignored: Layers.covers(parent)
            Accessible.name: label + " " + figure

            Body {
                anchors.verticalCenter: parent.verticalCenter
                width: row.start - Theme.px(10)
                text: row.label
                size: 19
                steady: true
                leading: 1.2
                elide: Text.ElideRight
                shrinksTo: Theme.least(18)
                Accessible.ignored: true
            }

            Rectangle {
                id: bar

                x: row.start
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(Theme.px(3), Math.round(row.room * row.thousandths / 1000))
                height: Theme.px(26)
                color: root.tint
            }

            ReceiptText {
                anchors.left: bar.right
                anchors.leftMargin: Theme.px(10)
                anchors.verticalCenter: parent.verticalCenter
                text: row.figure
                size: 20
                steady: true
                strong: true
                Accessible.ignored: true
            }
        }
    }
}
