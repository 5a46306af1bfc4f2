pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whom to ask, and whether anybody answers now. Contacts for ambassadors stand here alone.
Column {
    id: root

    required property PanelViewModel vm

    spacing: Theme.px(Theme.portrait ? 12 : 14)

    Headline {
        text: qsTr("Brug for hjælp?")
        size: 32
        steady: true
    }

    Repeater {
        model: root.vm.contacts

        delegate: Column {
            id: contact

            required property int index
            required property string name
            required property string role
            required property string phone
            required property string email
            required property string hours
            required property string opening
            required property bool openNow

            width: root.width
            spacing: Theme.px(Theme.portrait ? 2 : 4)

            Body {
                visible: contact.phone !== ""
                width: parent.width
                text: contact.name
                steady: true
                leading: 1.25
                font.weight: Font.Bold
            }

            Sentence {
                visible: contact.hours !== ""
                width: parent.width
                text: contact.hours
                size: 20
                steady: true
                leading: 1.25
            }

            Row {
                visible: contact.opening !== ""
                spacing: Theme.px(8)

                Rectangle {
                    id: dot

                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(14)
                    height: width
                    radius: width / 2
                    antialiasing: true
                    color: contact.openNow ? Theme.petrol : Theme.dash
                    Accessible.ignored: true
                }

                Sentence {
                    width: root.width - dot.width - parent.spacing
                    text: contact.opening
                    size: 20
                    steady: true
                    leading: 1.25
                    weight: Font.DemiBold
                    color: contact.openNow ? Theme.petrol : Theme.soft
                }
            }

            Item {
                width: 1
                height: Theme.px(6)
            }

            ActionButton {
                width: parent.width
                tall: 60
                iconName: contact.phone === "" ? "message" : "qrcode"
                // Whoever has no phone is asked about events alone.
                text: contact.phone === "" ? qsTr("Arrangementer") : contact.phone
                figures: contact.phone !== ""
                size: figures ? 27 : 24
                steady: true
                Accessible.name: contact.phone === "" ? qsTr("Arrangementer: skriv til %1").arg(contact.name) : qsTr("Ring til %1 på %2").arg(contact.name).arg(contact.phone)
                onClicked: root.vm.call(contact.index)
            }
        }
    }
}
