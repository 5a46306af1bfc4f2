pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The largest code that fits, on nothing but receipt paper.
Rectangle {
    id: root

    required property TakeawayViewModel vm

    visible: vm.large
    z: 1
    color: Theme.receipt

    Layer {
        open: root.vm.large
        onCloseWanted: root.vm.shrink()
    }

    TapArea {
        anchors.fill: parent
        onTapped: root.vm.shrink()
    }

    QrButton {
        anchors.horizontalCenter: parent.horizontalCenter
        room: Math.min(parent.width, smaller.y)
        code: root.vm
        hint: qsTr("Tryk for at gøre den mindre.")
        onClicked: root.vm.shrink()
    }

    LargeButton {
        id: smaller

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Large.onGlass(8)
        width: Math.min(implicitWidth, parent.width)
        height: Large.big(76)
        primary: true
        icon: "arrows-minimize"
        text: qsTr("Mindre")
        onClicked: root.vm.shrink()
    }
}
