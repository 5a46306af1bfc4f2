pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A code that makes the ambassador's own phone dial, or begin a mail.
Dialog {
    id: root

    required property PanelViewModel vm

    readonly property bool writing: vm.calledAddress.includes("@")

    open: vm.calling
    title: (writing ? qsTr("Skriv til %1") : qsTr("Ring til %1")).arg(vm.calledName)
    onTappedBeside: vm.hangUp()

    Column {
        width: parent.width
        spacing: Theme.px(18)

        Headline {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            size: 44
        }

        Body {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.writing ? root.vm.calledRole : qsTr("Scan koden med din egen telefon, eller tast")
            size: 24
            steady: true
        }

        Headline {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.vm.calledAddress
            size: root.writing ? 32 : 44
            tracking: 0.02
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least(22)
        }

        QrPlate {
            anchors.horizontalCenter: parent.horizontalCenter
            room: Theme.px(320)
            payload: root.vm.calledCode
            modules: root.vm.calledModules
            label: (root.writing ? qsTr("Kode, der skriver til %1") : qsTr("Kode, der ringer til %1")).arg(root.vm.calledAddress)
        }

        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Luk")
            iconName: "x"
            onClicked: root.vm.hangUp()
        }
    }
}
