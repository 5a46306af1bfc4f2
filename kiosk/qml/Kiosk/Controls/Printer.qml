pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The printer that every receipt rises from. Its one button takes the member to the phone.
Rectangle {
    id: root

    property bool sunny: true
    property alias text: button.text

    signal takeaway

    readonly property int slotHeight: Theme.px(12)

    width: Theme.px(Theme.portrait ? 768 : 408)
    height: Theme.px(Theme.portrait ? 136 : 124)
    color: Theme.printer
    topLeftRadius: Theme.px(10)
    topRightRadius: Theme.px(10)

    Rectangle {
        x: Theme.px(14)
        width: parent.width - 2 * x
        height: root.slotHeight
        color: Theme.slot
        bottomLeftRadius: Theme.px(6)
        bottomRightRadius: Theme.px(6)
    }

    ActionButton {
        id: button

        x: Theme.px(20)
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        tall: 80
        size: 28
        steady: true
        look: root.sunny ? ActionButton.Sun : ActionButton.Paper
        onCloth: true
        iconName: "qrcode"
        text: qsTr("Få det på telefonen")
        onClicked: root.takeaway()
    }
}
