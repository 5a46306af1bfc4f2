pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The total of the receipt where there is no room for the whole of it: a tap lifts it up. It is a strip in the
// printer, or a label on the bag of groceries, torn at both ends.
Pressable {
    id: root

    ring: Theme.px(4)

    required property ReceiptViewModel bon
    property bool label: false

    enabled: !bon.empty
    Accessible.role: Accessible.Button
    Accessible.name: bon.empty ? hint.text : (bon.planned ? qsTr("BONUS I ALT") + " " + bon.sum + ". " : "") + qsTr("Se hele bonen")

    Paper {
        anchors.fill: parent
        fill: root.down ? Theme.key : Theme.receipt
        tornTop: true
        tornBottom: root.label
    }

    Body {
        id: hint

        visible: root.bon.empty
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.px(20)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Tast et beløb, og sæt det på bonen.")
        size: 20
        steady: true
        leading: 1.25
        color: Theme.soft
        Accessible.ignored: true
    }

    Icon {
        id: chevron

        visible: !root.bon.empty
        x: Theme.px(root.label ? 16 : 28)
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-up"
        size: 30
    }

    Item {
        visible: !root.bon.empty
        anchors.left: chevron.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(root.label ? 12 : 26)
        anchors.verticalCenter: parent.verticalCenter
        height: sum.y + sum.height

        ReceiptText {
            id: name

            width: root.label || !sum.visible ? parent.width : Math.round(parent.width * 0.55)
            text: root.bon.planned ? qsTr("BONUS I ALT") : qsTr("Se hele bonen")
            size: root.label ? 18 : 23
            steady: true
            strong: !root.label
            Accessible.ignored: true
        }

        ReceiptText {
            id: sum

            visible: root.bon.planned
            y: root.label ? name.height : 0
            anchors.right: parent.right
            horizontalAlignment: root.label ? Text.AlignLeft : Text.AlignRight
            width: root.label ? parent.width : Math.round(parent.width * 0.42)
            text: root.bon.sum
            size: root.label ? 30 : 23
            steady: true
            strong: true
            leading: root.label ? 1.1 : name.leading
            shrinksTo: Theme.minimumType
            Accessible.ignored: true
        }
    }
}
