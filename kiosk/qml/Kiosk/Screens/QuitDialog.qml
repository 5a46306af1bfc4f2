pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks before the kiosk closes: nobody can use the tablet then.
Dialog {
    id: root

    required property DoorViewModel door

    title: qsTr("Vil du lukke kiosken?")
    onTappedBeside: open = false

    Headline {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        size: 52
    }

    Body {
        width: parent.width
        topPadding: shift + Theme.px(14)
        bottomPadding: Theme.px(28)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Så kan ingen bruge tabletten, før den bliver startet igen.")
        size: 24
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        ActionButton {
            text: qsTr("Nej, bliv her")
            onClicked: root.open = false
        }

        ActionButton {
            look: ActionButton.Red
            tall: 64
            text: qsTr("Ja, luk")
            onClicked: root.door.quit()
        }
    }
}
