pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Says on the idle screen that the kiosk crashed and starts with what it came with.
Item {
    id: root

    required property SafeModeViewModel vm

    objectName: "safeMode"
    anchors.fill: parent

    ActionButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(20)
        look: ActionButton.Paper
        tall: 56
        size: 20
        text: qsTr("Sikker tilstand")
        onClicked: dialog.open = true
    }

    Dialog {
        id: dialog

        anchors.fill: parent
        open: true
        onTappedBeside: open = false
        title: qsTr("Kiosken er i sikker tilstand")

        Headline {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: dialog.title
            size: 44
        }

        Body {
            width: parent.width
            topPadding: shift + Theme.px(24)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Den er gået ned tre gange i træk. Nu viser den partnerlisten, den kom med, og bruger de almindelige indstillinger. Du kan roligt bruge den.")
            size: 26
        }

        Body {
            width: parent.width
            topPadding: shift + Theme.px(18)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Bliver den ved med at gå ned, så sig det til den, der har sat tabletten op.")
            size: 26
        }

        Item {
            width: 1
            height: Theme.px(34)
        }

        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(20)
            columns: 2

            ActionButton {
                look: ActionButton.Red
                tall: 92
                size: 30
                wide: 44
                iconName: "check"
                text: qsTr("Brug kiosken")
                onClicked: dialog.open = false
            }

            ActionButton {
                tall: 92
                size: 27
                wide: 30
                text: qsTr("Start almindeligt")
                onClicked: root.vm.restart()
            }
        }
    }
}
