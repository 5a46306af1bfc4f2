pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One step of a journey on its slip: the figure, and what happened.
Grid {
    id: root

    required property int number
    required property string figure
    required property string title
    required property string words
    required property bool last
    // Whether the words stand beside the figure.
    property bool beside: false
    // Whether the words keep their size when text is enlarged.
    property bool steady: false
    // Room at the right of the figure that stays free.
    property int aside: 0

    // Height that the words may take; more of them are set smaller.
    property int room: 1000

    readonly property int figureWidth: beside ? Theme.px(216) : width - aside
    readonly property int wordsWidth: beside && figure !== "" ? width - figureWidth - columnSpacing : width

    columns: beside ? 2 : 1
    columnSpacing: Theme.px(20)

    Headline {
        width: root.figureWidth
        visible: text !== ""
        text: root.figure
        size: 62
        leading: 1.1
        tracking: -0.03
        shrinksTo: Theme.least(34)
        color: root.last ? Theme.cloth : Theme.ink
    }

    Column {
        spacing: root.rowSpacing

        Body {
            width: root.wordsWidth
            text: root.number + ". " + root.title
            size: 25
            steady: root.steady
            leading: 1.2
            font.weight: Font.Bold
        }

        Body {
            width: root.wordsWidth
            height: Math.min(implicitHeight, Math.max(Theme.px(40), root.room - y - (root.beside ? 0 : parent.y)))
            text: root.words
            size: 21
            steady: root.steady
            leading: 1.34
            lineHeight: 1
            lineHeightMode: Text.ProportionalHeight
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: Theme.minimumType
        }
    }
}
