pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The receipt of a story so far, a place after the other. Its foot counts places, never money: nothing is
// published of what the family got.
Receipt {
    id: root

    required property StoryViewModel vm

    readonly property int position: vm.position
    // How many places are printed: going back takes lines off at once, going on prints them one by one.
    property int printed: 0

    headed: false
    topPadding: Theme.px(Theme.portrait ? 26 : 16)
    bottomPadding: Theme.px(Theme.portrait ? 26 : 12)

    Component.onCompleted: printed = position > 1 || Theme.reducedMotion ? position : 0
    onPositionChanged: printed = Theme.reducedMotion ? position : Math.min(printed, position)

    Timer {
        running: root.printed < root.position
        interval: Theme.lineTime + Theme.linePause
        repeat: true
        onTriggered: root.printed += 1
    }

    Grid {
        width: parent.width
        columns: Theme.portrait ? 2 : 1

        ReceiptText {
            id: heading

            width: Theme.portrait ? implicitWidth : parent.width
            horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignHCenter
            strong: true
            leading: Theme.portrait ? 1.35 : 1.2
            wrapMode: Text.WordWrap
            text: qsTr("COOP PARTNERPROGRAM")
        }

        ReceiptText {
            width: parent.width - (Theme.portrait ? heading.width : 0)
            horizontalAlignment: Theme.portrait ? Text.AlignRight : Text.AlignHCenter
            leading: Theme.portrait ? 1.35 : 1.2
            wrapMode: Text.WordWrap
            text: root.vm.subtitle
        }
    }

    Item {
        width: parent.width
        height: Theme.px(14)

        Dashes {
            y: Theme.px(8)
            width: parent.width
        }
    }

    Repeater {
        model: root.vm.entries

        delegate: StoryEntry {
            required property int index

            width: parent.width
            visible: index < root.printed
            across: Theme.portrait
            second: Math.round(width * 0.48)
            newest: index === root.position - 1
        }
    }

    ReceiptText {
        width: parent.width
        visible: text !== ""
        text: root.vm.caution
        wrapMode: Text.WordWrap
        leading: 1.26
        color: Theme.soft
    }

    Item {
        visible: !Theme.portrait
        width: parent.width
        height: total.y + total.implicitHeight

        Rectangle {
            y: Theme.px(4)
            width: parent.width
            height: Theme.stroke
            color: Theme.ink
        }

        ReceiptLine {
            id: total

            y: Theme.px(7)
            width: parent.width
            kind: "sum"
            words: qsTr("INDTIL NU")
            figure: qsTr("bonus %n gange", "", root.position)
        }
    }
}
