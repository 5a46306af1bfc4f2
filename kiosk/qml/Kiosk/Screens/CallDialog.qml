pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A code that makes the ambassador's own phone dial.
Dialog {
    id: root

    property string person: ""
    property string phone: ""
    property string payload: ""
    property int modules: 1

    function call(to: string, number: string, address: string, side: int): void {
        person = to;
        phone = number;
        payload = address;
        modules = side;
        open = true;
    }

    title: qsTr("Ring til %1").arg(person)
    onTappedBeside: open = false

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
            text: qsTr("Scan koden med din egen telefon, eller tast")
            size: 24
            steady: true
        }

        Headline {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.phone
            size: 44
            tracking: 0.02
        }

        QrPlate {
            anchors.horizontalCenter: parent.horizontalCenter
            room: Theme.px(320)
            payload: root.open ? root.payload : ""
            modules: root.modules
            label: qsTr("Kode, der ringer til %1").arg(root.phone)
        }

        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Luk")
            iconName: "x"
            onClicked: root.open = false
        }
    }
}
