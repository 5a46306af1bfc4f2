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
        payload: root.trying ? root.code.payload : ""
        modules: root.code.modules
        label: qsTr("Kode til %1").arg(root.code.address)
    }

    Drawing {
        visible: root.vm.selected === "brightness" && !Theme.portrait
        x: root.edge
        y: root.edge
        width: Theme.px(406)
        height: Theme.px(166)
        name: "remedy-brightness"
    }

    Icon {
        visible: !root.trying && (root.fine || !Theme.portrait && root.vm.selected !== "brightness")
        x: root.edge
        y: root.edge
        name: root.fine ? "circle-check" : root.vm.icon
        size: Theme.portrait ? 60 : 140
        tint: root.fine ? Theme.sun : Theme.ink
    }

    Column {
        x: root.edge
        y: Theme.portrait ? root.edge + (root.fine ? Theme.px(76) : 0) : root.edge + Math.max(root.picture, root.fine ? Theme.px(140) : 0) + Theme.px(16)
        width: (Theme.portrait && root.trying ? plate.x - Theme.gap : root.width - root.edge) - x
        spacing: Theme.px(12)

        Headline {
            width: parent.width
            text: root.vm.title
            size: root.trying ? 29 : 42
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
