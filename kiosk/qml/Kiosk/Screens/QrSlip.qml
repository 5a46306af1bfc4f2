pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The slip that is scanned: whose code it is, the code, and the address in plain text.
Paper {
    id: root

    required property TakeawayViewModel vm

    readonly property bool single: vm.codes.count === 0
    // How wide the dark part of the code is on the glass, in px.
    readonly property real symbol: code.implicitWidth * (vm.modules - 8) / vm.modules

    signal tapped

    tornBottom: true

    ReceiptText {
        visible: root.single
        y: Theme.px(56)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        size: 24
        strong: true
        text: root.vm.name === "" ? qsTr("PARTNERFORDELE") : root.vm.name.toUpperCase()
    }

    Headline {
        visible: !root.single
        x: Theme.px(26)
        y: Theme.px(50)
        width: parent.width - 2 * x
        height: Theme.px(60)
        horizontalAlignment: Text.AlignHCenter
        text: root.vm.name
        size: 52
        leading: 1
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.type(28)
    }

    Dashes {
        visible: root.single
        x: Theme.px(26)
        y: Theme.px(98)
        width: parent.width - 2 * x
    }

    QrButton {
        id: code

        objectName: "code"
        x: Math.round((parent.width - width) / 2)
        y: Theme.px(root.single ? 384 : 393) - Math.round(height / 2)
        room: parent.width
        payload: root.vm.payload
        modules: root.vm.modules
        label: qsTr("Kode til %1. Tryk for at gøre den større.").arg(root.vm.address)
        onClicked: root.tapped()
    }

    Dashes {
        visible: root.single
        x: Theme.px(26)
        y: Theme.px(666)
        width: parent.width - 2 * x
    }

    ReceiptText {
        y: Theme.px(root.single ? 686 : 672)
        x: Theme.px(26)
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        size: 24
        steady: true
        leading: 1.3
        strong: true
        wrapMode: Text.WrapAnywhere
        text: root.vm.address
    }

    ReceiptText {
        x: Theme.px(26)
        y: Theme.px(root.single ? 720 : 706)
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        size: 20
        steady: true
        leading: 1.3
        text: root.vm.offer
    }
}
