pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The check before a shift. What is not fine is joined to its remedy; Start is never barred.
Rectangle {
    id: root

    required property ShiftViewModel vm
    required property QrViewModel code

    readonly property int rowHeight: Math.min(Theme.px(98), Math.floor((listHeight - list.y) / Math.max(1, vm.rows.count)))
    readonly property int listHeight: Theme.portrait ? Theme.px(760) : begin.y - Theme.px(20)

    color: Theme.paper

    Banner {
        id: banner

        title: qsTr("Er tabletten klar?")

        ActionButton {
            anchors.verticalCenter: parent?.verticalCenter
            look: ActionButton.Ghost
            iconName: "refresh"
            text: qsTr("Prøv alt igen")
            onClicked: root.vm.again()
        }
    }

    Headline {
        id: title

        x: Theme.margin
        y: banner.height + Theme.px(24)
        text: qsTr("Tjekket")
        size: 32
    }

    Body {
        x: list.x + list.width - width
        anchors.baseline: title.baseline
        text: root.vm.progress
        font.weight: Font.Bold
        color: Theme.soft
    }

    Column {
        id: list

        x: Theme.margin
        y: title.y + title.height + Theme.px(8)
        width: Theme.portrait ? root.width - 2 * x : Theme.px(660)

        Repeater {
            model: root.vm.rows

            delegate: ShiftRow {
                width: list.width
                height: root.rowHeight
                current: key === root.vm.selected
                // The colour reaches the remedy at the right, or the screen's edges.
                bleed: Theme.portrait ? Theme.margin : Theme.px(40)
                onClicked: root.vm.select(key)
            }
        }
    }

    ShiftRemedy {
        x: Theme.portrait ? 0 : Theme.px(740)
        y: Theme.portrait ? list.y + list.height : banner.height
        width: root.width - x
        height: (Theme.portrait ? begin.y - Theme.px(24) : root.height) - y
        vm: root.vm
        code: root.code
    }

    // In portrait it stands at the foot of the sheet, under what is to be done first.
    ActionButton {
        id: begin

        x: Theme.margin
        y: root.height - height - Theme.px(Theme.portrait ? 32 : 28)
        width: Theme.portrait ? root.width - 2 * x : list.width
        look: ActionButton.Sun
        tall: 88
        size: 28
        iconName: "arrow-right"
        iconAfter: true
        text: qsTr("Start vagten")
        onClicked: root.vm.start()
    }
}
