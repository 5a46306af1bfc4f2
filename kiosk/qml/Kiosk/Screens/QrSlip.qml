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

    Headline {
        visible: !root.single
        x: Theme.px(26)
        y: Theme.px(46)
        width: parent.width - 2 * x
        height: Theme.px(60)
        horizontalAlignment: Text.AlignHCenter
        text: root.vm.name
        size: 48
        leading: 1
        shrinksTo: Theme.least(28)
    }

    QrButton {
        id: code

        objectName: "code"
        x: Math.round((parent.width - width) / 2)
        y: root.single ? Theme.px(24) : Theme.px(393) - Math.round(height / 2)
        room: root.single ? parent.width : Theme.px(568)
        code: root.vm
        onClicked: root.tapped()
    }

    Column {
        x: Theme.px(26)
        y: root.single ? code.y + code.height - Theme.px(14) : Theme.px(664)
        width: parent.width - 2 * x
        spacing: Theme.px(3)

        // As large as fits: not everybody can aim at a code, and it can be typed.
        Line {
            size: Math.max(24, Math.min(root.single ? 40 : 32, 1000 / text.length))
            strong: true
            wrapMode: Text.WrapAnywhere
            text: root.vm.address
        }

        Line {
            strong: root.single
            text: !root.single ? "" : root.vm.name === "" ? qsTr("PARTNERFORDELE") : root.vm.name.toUpperCase()
        }

        Line {
            text: root.single || root.vm.several ? root.vm.offer : qsTr("Én kode. Vælg partnerne på siden.")
        }
    }

    component Line: ReceiptText {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        size: 20
        steady: true
        leading: 1.25
        wrapMode: Text.WordWrap
    }
}
