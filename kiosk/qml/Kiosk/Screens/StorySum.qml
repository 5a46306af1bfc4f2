pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The whole receipt of a story: one line for each place, the total in words, and the code, which
// stands beside the lines where there is less height.
Grid {
    id: root

    required property NavigationViewModel navigation
    required property StoryViewModel vm
    required property QrViewModel code
    property bool low: false

    // The code stands beside the lines where there is less height.
    readonly property int aside: low ? Theme.px(Theme.portrait ? 171 : 200) : 0
    readonly property int listWidth: width - aside

    columns: low ? 2 : 1

    Column {
        Repeater {
            model: root.vm.entries

            delegate: StoryEntry {
                width: root.listWidth
                across: true
                steady: true
                leading: root.low ? 1.08 : 1.26
                tight: root.low
                second: Math.round(width * 0.47)
            }
        }

        ReceiptLine {
            width: root.listWidth
            kind: "double"
            words: ""
            figure: ""
        }

        ReceiptLine {
            width: root.listWidth
            kind: "total"
            words: qsTr("I ALT")
            figure: root.vm.total
            marked: true
        }
    }

    ReceiptLine {
        visible: !root.low
        width: root.width
        kind: "cut"
        words: ""
        figure: ""
    }

    Item {
        width: root.low ? root.aside : root.width
        height: root.low ? invitation.y + invitation.height : Math.max(plate.height - Theme.px(38), invitation.y + invitation.height)

        QrButton {
            id: plate

            // Its white may lie on the edge of the paper, not on a line.
            x: root.low ? Math.max(0, Math.round((parent.width - width) / 2)) : -Theme.px(22)
            y: -Theme.px(root.low ? 20 : 14)
            room: Theme.px(root.low ? 200 : 222)
            code: root.code
            onClicked: root.navigation.openProgramme()
        }

        Column {
            id: invitation

            x: root.low ? Theme.px(14) : plate.x + plate.width + Theme.px(8)
            y: root.low ? plate.y + plate.height - Theme.px(8) : Math.max(0, Math.round(plate.y + (plate.height - height) / 2))
            width: parent.width - x
            spacing: Theme.px(root.low ? 0 : 6)

            Headline {
                // In half a portrait screen the code is narrow.
                visible: !root.low || !Theme.portrait
                width: parent.width
                text: qsTr("Nu er det din tur")
                size: root.low ? 22 : 30
                steady: true
                leading: 1.12
            }

            Body {
                visible: !root.low
                width: parent.width
                text: qsTr("Scan koden, og find dine partnere.")
                size: 21
                steady: true
            }

            ReceiptText {
                visible: !root.low
                width: parent.width
                strong: true
                shrinksTo: Theme.least(size)
                text: root.code.address
            }

            Body {
                width: parent.width
                text: root.vm.notice
                steady: true
                leading: root.low ? 1.08 : 1.25
                color: Theme.soft
            }
        }
    }
}
