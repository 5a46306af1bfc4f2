pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How to mend the chosen item, or that there is nothing to mend. The code is tried by scanning it here.
Rectangle {
    id: root

    required property ShiftViewModel vm
    required property QrViewModel code

    readonly property bool trying: vm.selected === "code"
    readonly property bool fine: vm.selected === ""
    readonly property int edge: Theme.px(36)
    readonly property int picture: Theme.px(trying ? 270 : Theme.portrait ? 0 : 166)

    color: fine ? Theme.petrol : Theme.rosa

    QrPlate {
        id: plate

        visible: root.trying
        x: Theme.portrait ? root.width - root.edge - width : Math.round((root.width - width) / 2)
        y: root.edge
        room: Math.min(Theme.px(Theme.portrait ? 300 : 270), root.height - 2 * root.edge)
        code: root.code
        payload: root.trying ? root.code.payload : ""
    }

    Drawing {
        visible: root.vm.selected === "brightness" && !Theme.portrait
        x: root.edge
        y: root.edge
        width: Theme.px(406)
        height: Theme.px(166)
        name: "remedy-brightness"
    }

    // The table stands ready: as large as the words leave room for.
    Drawing {
        visible: root.fine
        x: Math.round((root.width - width) / 2)
        y: root.height - height
        width: Math.min(root.width, Math.round((root.height - words.y - words.height - Theme.px(20)) * 600 / 470))
        height: Math.round(width * 470 / 600)
        name: "vagt-bord"
    }

    Icon {
        visible: !root.trying && !root.fine && (!Theme.portrait && root.vm.selected !== "brightness")
        x: root.edge
        y: root.edge
        name: root.vm.icon
        size: 140
        tint: Theme.ink
    }

    Column {
        id: words

        x: root.edge
        y: root.edge + (Theme.portrait || root.fine ? 0 : root.picture + Theme.px(16))
        width: (Theme.portrait && root.trying ? plate.x - Theme.gap : root.width - root.edge) - x
        spacing: Theme.px(12)

        Headline {
            width: parent.width
            text: root.vm.title
            size: root.trying ? 29 : root.fine ? 56 : 42
            color: root.fine ? Theme.paper : Theme.ink
        }

        Body {
            width: parent.width
            text: root.vm.text
            size: 24
            steady: root.trying
            leading: 1.34
            color: root.fine ? Theme.paper : Theme.ink
        }
    }

    Column {
        visible: !root.fine
        x: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.edge
        width: (Theme.portrait && root.trying ? plate.x - Theme.gap : root.width - root.edge) - x
        spacing: Theme.px(root.trying ? 14 : 20)

        ActionButton {
            visible: root.vm.action !== ""
            width: parent.width
            look: ActionButton.Red
            tall: root.trying ? 72 : 84
            size: 26
            text: root.vm.action
            onClicked: root.vm.act()
        }

        ActionButton {
            width: parent.width
            text: root.trying ? qsTr("Nej, den virker ikke") : qsTr("Lad det være")
            onClicked: root.vm.leave()
        }
    }
}
