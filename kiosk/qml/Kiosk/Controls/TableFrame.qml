pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The frame of most screens: the stage, the buttons under it, and the receipt in its printer.
// Landscape has the receipt at the right, portrait has it below.
Item {
    id: root

    default property alias stage: stage.data
    property alias buttons: buttons.data
    property alias receipt: receipt.data
    property alias shelf: shelf.data
    property alias sunny: printer.sunny
    // Height that the receipt may take in portrait, in px of the reference.
    property real portraitReceipt: 308
    // Whether the stage takes the room of the buttons too.
    property bool bare: false
    // Whether the printer stands there.
    property bool printing: true
    // Height in px of the shelf at the lower edge: beside the printer, in portrait under it.
    property real shelfHeight: cue === "" ? 0 : Theme.touch
    // What the ambassador may say meanwhile, on that shelf.
    property string cue: ""

    // In table mode the screen has half its height: what can be left out is.
    readonly property bool low: height < Theme.wholeScreen
    // Half a portrait screen has no room for the receipt; the printer's button stays.
    readonly property bool slipless: low && Theme.portrait
    // Where a message lies: over the right end of the buttons; where they stand in the stage, over the lower right one.
    readonly property rect notice: {
        const right = stage.x + stage.width;
        const from = bare ? right - Theme.px(360) : Theme.px(316);
        if (bare)
            return Qt.rect(from, stage.y + stage.height - Theme.px(80), right - from, Theme.px(80));
        // With the edge of a button that it covers.
        const tall = Theme.px(76) + Theme.lift;
        return Qt.rect(from, buttons.y + Math.round((buttons.height - Theme.px(76)) / 2), right - from + 1, tall);
    }
    // Height that the whole receipt may take, and where it stands.
    property real paperRoom: receipt.height
    readonly property rect paper: Qt.rect(receipt.x, receipt.y + receipt.height - paperRoom, receipt.width, paperRoom)
    readonly property int stageWidth: stage.width
    readonly property int stageHeight: stage.height

    signal takeaway

    Item {
        id: stage

        x: Theme.margin
        y: Theme.px(root.low ? 20 : 32)
        width: Theme.portrait ? root.width - 2 * Theme.margin : root.width - Theme.margin - Theme.px(456)
        height: (root.bare ? buttons.y + buttons.height : buttons.y - Theme.px(Theme.portrait ? 28 : 24)) - y
    }

    Item {
        id: buttons

        visible: !root.bare
        x: stage.x
        width: stage.width
        height: Theme.px(64)
        y: Theme.portrait ? printer.y - Theme.px(root.slipless ? 24 : root.portraitReceipt + 36) - height : root.height - Theme.px(24) - height - root.shelfHeight
    }

    Item {
        id: receipt

        visible: !root.slipless
        x: Theme.portrait ? Theme.margin : printer.x + Theme.px(18)
        y: Theme.portrait ? printer.y + printer.slotHeight - height : Theme.px(32)
        width: Theme.portrait ? stage.width : Theme.px(372)
        height: Theme.portrait ? Theme.px(root.portraitReceipt) + printer.slotHeight : printer.y + printer.slotHeight - y
    }

    Printer {
        id: printer

        visible: root.printing
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Math.round((parent.width - width) / 2) : Theme.px(22)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? root.shelfHeight : 0
        width: Theme.portrait ? root.width - 2 * Theme.px(16) : Theme.px(408)
        onTakeaway: root.takeaway()
    }

    Item {
        id: shelf

        y: root.height - height
        width: Theme.portrait ? root.width : printer.x
        height: root.shelfHeight

        Rectangle {
            anchors.fill: parent
            visible: root.cue !== ""
            color: Theme.printer
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Til ambassadøren")

            Body {
                x: Theme.margin
                width: parent.width - x - Theme.px(16)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: root.cue
                size: 22
                steady: true
                leading: 1.1
                font.weight: Font.DemiBold
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.least(18)
                color: Theme.paper
            }
        }
    }
}
