pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A text in which amounts, times and numbers to dial may stand: see `figures` of Body.
Flow {
    id: root

    required property string text
    property real size: 22
    property real leading: 1.36
    // Whether it keeps its size when text is enlarged, for want of room.
    property bool steady: false
    property int weight: Font.Normal
    property color color: Theme.ink

    readonly property real asked: Math.max(size, Theme.leastRead)
    readonly property int wholeSize: steady ? Theme.least(asked) : Theme.type(asked)
    readonly property int lineHeight: Math.round(leading * wholeSize)

    spacing: Math.round(blank.advanceWidth)
    Accessible.role: Accessible.StaticText
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: text

    TextMetrics {
        id: blank

        font.family: Theme.textFamily
        font.pixelSize: root.wholeSize
        text: " "
    }

    Repeater {
        model: root.text === "" ? [] : root.text.split(" ")

        delegate: Item {
            id: word

            required property string modelData
            width: letters.width
            height: root.lineHeight

            Body {
                id: letters

                anchors.baseline: word.top
                anchors.baselineOffset: Math.round(root.lineHeight / 2 + 0.35 * root.wholeSize)
                text: word.modelData
                figures: /\d/.test(word.modelData)
                size: root.size
                steady: root.steady
                font.weight: figures ? Font.Bold : root.weight
                wrapMode: Text.NoWrap
                color: root.color
                Accessible.ignored: true
            }
        }
    }
}
