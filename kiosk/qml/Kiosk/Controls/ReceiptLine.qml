pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One line of a receipt. `kind` is one of group, line, soft, bonus, sum, total, marker, text, gap, cut and double.
Item {
    id: root

    required property string kind
    required property string words
    required property string figure
    // The figure as it shows; another one while it counts up.
    property string shown: figure
    // Whether the figure is marked with the yellow pen.
    property bool marked: false

    // Whether its words keep their size when text is enlarged, for want of room.
    property bool steady: false

    // Whether the figure is so long that it stands under the words, or one of the words.
    readonly property real beside: width - rightText.implicitWidth - Theme.px(14)
    readonly property bool stacked: figure !== "" && (rightText.implicitWidth > width / 2 && leftText.implicitWidth > beside || leftText.word > beside)
    readonly property bool rule: kind === "cut" || kind === "double"
    readonly property bool strong: kind === "bonus" || kind === "sum" || kind === "total"
    readonly property color tint: kind === "bonus" ? Theme.cloth : kind === "soft" || kind === "group" ? Theme.soft : Theme.ink
    readonly property real size: kind === "total" ? 25 : 19

    implicitHeight: {
        switch (kind) {
        case "gap":
            return Theme.px(14);
        case "cut":
            return Theme.px(31);
        case "double":
            return Theme.px(33);
        default:
            return leftText.implicitHeight + (stacked ? rightText.implicitHeight : 0);
        }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: figure === "" ? words : words + " " + figure
    Accessible.ignored: rule || kind === "gap" || Layers.covers(parent)

    Dashes {
        visible: root.kind === "cut"
        y: Theme.px(14)
        width: parent.width
    }

    Repeater {
        model: root.kind === "double" ? 2 : 0

        delegate: Rectangle {
            required property int index

            y: Theme.px(14) + index * Theme.px(6)
            width: root.width
            height: Theme.stroke
            color: Theme.ink
        }
    }

    Rectangle {
        visible: root.kind === "marker"
        x: -Theme.tick
        y: Theme.px(4)
        width: leftText.contentWidth + 2 * Theme.tick
        height: parent.height - 2 * y
        color: Theme.sun
    }

    ReceiptText {
        id: leftText

        width: root.kind === "text" || root.stacked ? parent.width : parent.width - rightText.width - (root.figure === "" ? 0 : Theme.px(14))
        horizontalAlignment: root.kind === "text" ? Text.AlignHCenter : Text.AlignLeft
        visible: !root.rule
        text: root.words
        wrapMode: Text.WordWrap
        // A word that is too long for its place is set smaller. A letter is 0.58 as wide as it is high.
        readonly property real word: 0.58 * wholeSize * Math.max(...text.split(/[\s-]/).map(word => word.length))
        fontSizeMode: word > width ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Theme.least(18)
        size: root.size
        steady: root.steady || root.kind === "total"
        strong: root.strong
        color: root.tint
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.marked
        x: rightText.x - Theme.tick
        y: rightText.y + Theme.px(3)
        width: rightText.width + 2 * Theme.tick
        height: rightText.height - Theme.px(6)
        color: Theme.sun
    }

    ReceiptText {
        id: rightText

        anchors.right: parent.right
        y: root.stacked ? leftText.implicitHeight : 0
        visible: !root.rule
        text: root.shown
        size: root.size
        steady: root.steady || root.kind === "total"
        strong: root.strong
        color: root.tint
        Accessible.ignored: true
    }
}
