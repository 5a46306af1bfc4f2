pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One part of the calculator's sentence. The current one has its tool beside it, or under it.
Tile {
    id: root

    required property string words
    required property string value
    required property string iconName
    property bool current: false
    // Whether the tool stands under the sentence.
    property bool above: false

    Accessible.name: words + " " + value
    Accessible.role: Accessible.RadioButton
    Accessible.checked: current

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.sun : Theme.paper
        border.width: root.current ? Theme.px(6) : 0
        border.color: Theme.ink
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: icon.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: answer.fits ? Theme.px(4) : 0

        Body {
            width: parent.width
            text: root.words
            size: 20
            steady: true
            leading: 1.15
            color: root.current ? Theme.ink : Theme.soft
            Accessible.ignored: true
        }

        Headline {
            id: answer

            readonly property bool fits: drawn.advanceWidth <= width

            width: parent.width
            text: root.value
            // On two lines, which words fill unevenly; on three where the smallest is too large for them. A name that
            // would need four is set smaller.
            size: fits ? 32 : Math.max(1.3 * 22 / 32 * drawn.advanceWidth > 3 * width ? 19 : 22, Math.min(root.height < Theme.px(100) ? 22 : 24, Math.floor(32 * 1.3 * width / drawn.advanceWidth)))
            steady: true
            leading: 1.1
            Accessible.ignored: true

            TextMetrics {
                id: drawn

                text: root.value
                font.family: Theme.headFamily
                font.weight: Font.ExtraBold
                font.pixelSize: Theme.least(32)
            }
        }
    }

    Icon {
        id: icon

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        name: root.current ? root.iconName : "chevron-right"
        rotation: root.above && !root.current ? 90 : 0
        size: 30
    }

    Dashes {
        visible: !root.current
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
