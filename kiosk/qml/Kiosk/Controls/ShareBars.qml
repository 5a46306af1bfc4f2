pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One bar for each category; the model has the roles title, figure, colour and thousandths.
Column {
    id: root

    required property QtObject bars

    spacing: Theme.px(10)

    Repeater {
        model: root.bars

        delegate: Item {
            id: row

            required property string title
            required property string figure
            required property string colour
            required property int thousandths

            width: root.width
            height: line.height + bar.height
            Accessible.role: Accessible.StaticText
            Accessible.ignored: Layers.covers(parent)
            Accessible.name: title + " " + figure

            ReceiptLine {
                id: line

                width: parent.width
                kind: "line"
                words: row.title
                figure: row.figure
                Accessible.ignored: true
            }

            Rectangle {
                id: bar

                anchors.top: line.bottom
                width: Math.max(Theme.px(8), Math.round(parent.width * row.thousandths / 1000))
                height: Theme.px(10)
                color: Theme.fill(row.colour)

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.countTime
                        easing.type: Easing.OutQuad
                    }
                }
            }
        }
    }
}
