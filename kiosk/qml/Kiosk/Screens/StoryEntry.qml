pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A place on the receipt of a story: the partner, what was bought there and its bonus, on one line where there
// is room `across`, else the partner above the rest. The `newest` one is marked with the yellow pen.
Item {
    id: root

    required property string name
    required property string words
    required property string figure
    required property string terms
    required property bool rated
    property bool across: false
    property bool newest: false
    property real leading: across ? 1.26 : 1.15
    // Whether it keeps its size when text is enlarged, for want of room.
    property bool steady: false
    // Whether its letters stand a little closer.
    property bool tight: false
    // Where what was bought begins, where there is room across: a long name moves it on, and a long word back.
    property int second: 0

    readonly property int gap: Theme.px(across ? 10 : 6)
    readonly property int earliest: partner.implicitWidth + gap
    readonly property int latest: bonus.x - bought.implicitWidth - gap
    readonly property int begin: earliest > latest ? second : Math.max(earliest, Math.min(second, latest))

    readonly property color tint: rated && !newest ? Theme.cloth : Theme.ink

    component Print: ReceiptText {
        steady: root.steady
        leading: root.leading
        font.letterSpacing: root.tight ? -0.03 * wholeSize : 0
        Accessible.ignored: true
    }

    implicitHeight: bought.y + bought.implicitHeight + (small.visible ? small.implicitHeight : 0) + (across ? 0 : Theme.px(4))
    Accessible.role: Accessible.StaticText
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: [name, words, figure, terms].filter(text => text !== "").join(" ")

    Rectangle {
        visible: root.newest
        x: -Theme.px(root.across ? 10 : 8)
        y: bought.y
        width: parent.width - 2 * x
        height: bought.implicitHeight
        color: Theme.sun
    }

    Print {
        id: partner

        y: root.across ? 0 : Theme.px(3)
        width: root.across ? root.begin - root.gap : parent.width
        strong: root.across && (root.newest || root.rated)
        shrinksTo: root.across ? Theme.px(13) : 0
        text: root.name
        color: root.across ? root.tint : Theme.ink
    }

    Print {
        id: bought

        x: root.across ? root.begin : 0
        y: root.across ? 0 : partner.y + partner.implicitHeight
        width: bonus.x - x - root.gap
        strong: root.newest || root.rated
        shrinksTo: Theme.px(13)
        text: root.words
        color: root.tint
    }

    Print {
        id: bonus

        anchors.right: parent.right
        y: bought.y
        strong: root.newest || root.rated
        text: root.figure
        color: root.tint
    }

    Print {
        id: small

        visible: text !== ""
        x: bought.x
        y: bought.y + bought.implicitHeight
        width: parent.width - x
        text: root.terms
        wrapMode: Text.WordWrap
        color: Theme.soft
    }
}
