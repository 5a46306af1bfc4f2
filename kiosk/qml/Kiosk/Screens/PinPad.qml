pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Dots, what is to be said about the last try, and the keys. A PIN is never shown; a recovery code is.
Rectangle {
    id: root

    required property PinViewModel vm

    // Whether there is less height: the keys lie in four columns of three.
    property bool low: false

    readonly property int display: Theme.px(low ? 180 : 212)
    readonly property bool waiting: vm.waiting > 0
    readonly property string note: {
        if (waiting)
            return qsTr("Vent %n sekunder, og prøv igen.", "", vm.waiting);
        if (vm.wrong)
            return vm.purpose === "new" ? qsTr("De to var ikke ens. Begynd forfra.") : qsTr("Det var ikke den. Prøv igen i ro og mag.");
        return vm.purpose === "recover" ? qsTr("Nødkoden har tolv tal.") : qsTr("Pinkoden har fire tal.");
    }

    color: Theme.receipt

    HardShadow {}

    Row {
        visible: root.vm.purpose !== "recover"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(root.low ? 28 : 40)
        spacing: Theme.px(36)
        Accessible.role: Accessible.StaticText
        Accessible.ignored: Layers.covers(parent)
        Accessible.name: qsTr("%1 af %2 tal").arg(root.vm.filled).arg(root.vm.length)

        Repeater {
            model: 4

            delegate: Rectangle {
                required property int index

                width: Theme.px(44)
                height: width
                radius: width / 2
                antialiasing: true
                color: index < root.vm.filled ? Theme.ink : "transparent"
                border.width: Theme.px(5)
                border.color: Theme.ink
                Accessible.ignored: true
            }
        }
    }

    Headline {
        visible: root.vm.purpose === "recover"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(root.low ? 28 : 40)
        text: root.vm.digits === "" ? "··· ··· ··· ···" : root.vm.digits
        size: 44
        tracking: 0.02
        Accessible.role: Accessible.StaticText
        Accessible.ignored: Layers.covers(parent)
        Accessible.name: qsTr("%1 af %2 tal").arg(root.vm.filled).arg(root.vm.length)
    }

    Rectangle {
        y: Theme.px(root.low ? 100 : 124)
        width: parent.width
        height: root.display - y
        color: root.vm.wrong || root.waiting ? Theme.rosa : "transparent"

        Row {
            anchors.centerIn: parent
            spacing: Theme.px(16)

            Icon {
                visible: root.vm.wrong || root.waiting
                anchors.verticalCenter: parent.verticalCenter
                name: "info-circle"
                size: 34
            }

            Sentence {
                anchors.verticalCenter: parent.verticalCenter
                text: root.note
                size: 23
                steady: true
                weight: root.vm.wrong || root.waiting ? Font.Bold : Font.Normal
                color: root.vm.wrong || root.waiting ? Theme.ink : Theme.soft
                Accessible.role: Accessible.AlertMessage
                Accessible.ignored: Layers.covers(parent)
            }
        }
    }

    Keypad {
        y: root.display
        width: parent.width
        height: parent.height - y
        telephone: true
        low: root.low
        enabled: !root.waiting
        onPressed: digit => root.vm.press(digit)
        onCleared: root.vm.clear()
        onErased: root.vm.erase()
    }
}
