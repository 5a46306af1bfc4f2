pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The door to the ambassador's screens: four dots and a keypad.
Item {
    id: root

    required property DoorViewModel door
    required property PinViewModel vm

    readonly property bool recovering: vm.purpose === "recover"
    readonly property bool choosing: vm.purpose === "new" || vm.purpose === "repeat"

    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Layer {
        open: root.recovering
        modal: false
        onCloseWanted: root.vm.recover()
    }

    Column {
        id: words

        x: Theme.px(Theme.portrait ? 40 : 66)
        y: Theme.px(Theme.portrait ? 64 : 184)
        width: Theme.portrait ? root.width - 2 * x : pad.x - x - Theme.px(40)
        spacing: Theme.px(20)

        Headline {
            id: title

            width: parent.width
            text: root.choosing ? qsTr("Vælg en ny pinkode") : qsTr("Kun for ambassadører")
            size: Theme.portrait ? 60 : 64
            color: Theme.paper
        }

        Body {
            width: parent.width
            text: {
                if (root.vm.purpose === "new")
                    return qsTr("Fire tal, som du kan huske, og som er svære at gætte.");
                if (root.vm.purpose === "repeat")
                    return qsTr("Tast de samme fire tal igen.");
                if (root.recovering)
                    return qsTr("Tast nødkoden fra den dag, tabletten blev sat op. Så vælger du en ny pinkode.");
                return qsTr("Tast de fire tal. Så åbner dit panel.");
            }
            size: 27
            steady: Theme.portrait
            color: Theme.paper
        }

        Dashes {
            visible: help.visible
            width: Math.min(parent.width, Theme.px(460))
            tint: Theme.dashOnCloth
        }

        Body {
            id: help

            steady: Theme.portrait
            visible: !root.choosing && !root.recovering
            width: Math.min(parent.width, Theme.px(460))
            text: root.vm.usable ? qsTr("Glemt pinkoden? Brug nødkoden, eller spørg den, der satte tabletten op.") : qsTr("Tabletten kan ikke læse sine indstillinger. Sig det til den, der satte den op.")
            color: Theme.paper
        }

        Repeater {
            model: root.vm.problems

            delegate: Body {
                required property string modelData

                width: words.width
                text: modelData
                size: 18
                steady: true
                wrapMode: Text.WrapAnywhere
                color: Theme.paper
            }
        }

        ActionButton {
            visible: !root.choosing && root.vm.recoverable
            look: ActionButton.Ghost
            text: root.recovering ? qsTr("Tast pinkoden i stedet") : qsTr("Brug nødkoden")
            onClicked: root.vm.recover()
        }
    }

    PinPad {
        id: pad

        x: Theme.portrait ? Math.round((root.width - width) / 2) : root.width - Theme.px(64) - width
        y: Theme.portrait ? root.height - Theme.px(136) - height : Theme.px(56)
        width: Theme.px(540)
        height: Theme.px(688)
        vm: root.vm
    }

    BackButton {
        x: Theme.margin
        y: root.height - Theme.px(24) - height
        onClicked: root.door.back()
    }
}
