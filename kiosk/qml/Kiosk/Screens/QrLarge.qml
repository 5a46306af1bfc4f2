pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The largest code that fits, on nothing but receipt paper.
Rectangle {
    id: root

    required property TakeawayViewModel vm

    readonly property bool several: vm.several

    color: Theme.receipt
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Stor kode")

    Layer {
        open: true
        onCloseWanted: root.vm.shrink()
    }

    TapArea {
        anchors.fill: parent
    }

    QrButton {
        id: code

        objectName: "largeCode"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait ? Math.round((parent.height - height) / 2) : Theme.px(4)
        room: Theme.portrait ? parent.width : Math.min(parent.width - 2 * Theme.px(270), parent.height - Theme.px(56))
        code: root.vm
        hint: qsTr("Tryk for at gøre den mindre.")
        onClicked: root.vm.shrink()
    }

    Column {
        x: Theme.margin
        y: Theme.px(40)
        width: Theme.portrait ? parent.width - 2 * x : code.x - x
        spacing: Theme.px(12)

        Headline {
            width: parent.width
            text: root.vm.name === "" ? qsTr("Partner-\nfordele") : root.vm.name
            size: 44
            leading: 1.05
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least(26)
        }

        Body {
            width: parent.width
            text: root.vm.position
            leading: 1.34
        }
    }

    ActionButton {
        objectName: "largePrevious"
        visible: root.several
        x: Theme.margin
        y: Theme.portrait ? parent.height - Theme.px(32) - height : Math.round((parent.height - height) / 2)
        width: Theme.px(80)
        tall: 80
        wide: 0
        iconName: "chevron-left"
        enabled: root.vm.index > 0
        Accessible.name: qsTr("Forrige partner")
        onClicked: root.vm.turn(root.vm.index - 1)
    }

    ActionButton {
        objectName: "largeNext"
        visible: root.several
        x: Theme.portrait ? Theme.margin + Theme.px(96) : parent.width - Theme.margin - width
        y: Theme.portrait ? parent.height - Theme.px(32) - height : Math.round((parent.height - height) / 2)
        width: Theme.px(80)
        tall: 80
        wide: 0
        iconName: "chevron-right"
        enabled: root.vm.index < root.vm.codes.count - 1
        Accessible.name: qsTr("Næste partner")
        onClicked: root.vm.turn(root.vm.index + 1)
    }

    ActionButton {
        objectName: "smaller"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        tall: Theme.portrait ? 80 : 64
        iconName: "arrows-minimize"
        text: qsTr("Mindre")
        onClicked: root.vm.shrink()
    }

    ReceiptText {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait ? code.y + code.height + Theme.px(24) : parent.height - Theme.px(14) - height
        size: 25
        leading: 1
        strong: true
        text: root.vm.address
    }
}
