pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ambassador's panel: what to bring, what has been counted, the tablet, and whom to ask.
Rectangle {
    id: root

    required property DoorViewModel door
    required property PanelViewModel vm
    required property UpdatesViewModel updates

    readonly property int upper: banner.height + Theme.px(28)
    readonly property int lower: more.y - Theme.px(24)
    readonly property int half: Theme.px(Theme.portrait ? 352 : 310)

    color: Theme.paper

    Banner {
        id: banner

        title: qsTr("Klar til i dag?")

        ActionButton {
            anchors.verticalCenter: parent?.verticalCenter
            look: ActionButton.Ghost
            iconName: "lock"
            text: qsTr("Lås skærmen")
            onClicked: root.door.lock()
        }

        ActionButton {
            anchors.verticalCenter: parent?.verticalCenter
            look: ActionButton.Sun
            onCloth: true
            iconName: "message"
            text: qsTr("Start samtale")
            onClicked: root.door.startTalk()
        }
    }

    PanelChecks {
        id: checks

        x: Theme.margin
        y: root.upper
        width: Theme.portrait ? root.width - 2 * x : Theme.px(472)
        height: Theme.portrait ? Theme.px(404) : root.lower - y
        vm: root.vm
    }

    Dashes {
        visible: !Theme.portrait
        upright: true
        x: Theme.px(536)
        y: root.upper + Theme.px(4)
        height: root.lower - y
    }

    PanelCounts {
        id: counts

        x: Theme.portrait ? Theme.margin : Theme.px(568)
        y: Theme.portrait ? checks.y + checks.height + Theme.px(28) : root.upper
        width: root.half
        height: (Theme.portrait && trouble.visible ? trouble.y : root.lower) - y
        vm: root.vm
    }

    Dashes {
        upright: true
        x: counts.x + counts.width + Theme.px(Theme.portrait ? 14 : 24)
        y: counts.y + Theme.px(4)
        height: root.lower - y
    }

    Column {
        x: Theme.portrait ? counts.x + counts.width + Theme.px(32) : Theme.px(934)
        y: counts.y
        width: root.width - Theme.margin - x
        spacing: Theme.px(16)

        PanelSync {
            width: parent.width
            door: root.door
            vm: root.updates
            release: root.vm.release
        }

        PanelHelp {
            width: parent.width
            vm: root.vm
        }
    }

    Row {
        id: more

        x: Theme.margin
        y: root.height - Theme.px(20) - height
        spacing: Theme.px(Theme.portrait ? 10 : 16)

        Repeater {
            model: [
                {
                    place: "practice",
                    icon: "player-play",
                    label: qsTr("Øv dig")
                },
                {
                    place: "report",
                    icon: "receipt",
                    label: qsTr("Dagens tal")
                },
                {
                    place: "shift",
                    icon: "circle-check",
                    label: qsTr("Tjek tabletten")
                },
                {
                    place: "settings",
                    icon: "edit",
                    label: qsTr("Indstillinger")
                }
            ]

            delegate: ActionButton {
                required property var modelData

                width: Math.floor((root.width - 2 * Theme.margin - 3 * more.spacing) / 4)
                size: Theme.portrait ? 20 : 24
                steady: true
                iconName: modelData.icon
                text: modelData.label
                onClicked: root.door.open(modelData.place)
            }
        }
    }

    // What the one who set the tablet up should know.
    Body {
        id: trouble

        visible: root.vm.problems.length > 0
        x: Theme.margin
        y: more.y - height - Theme.px(8)
        width: Theme.portrait ? root.half : checks.width
        text: qsTr("Noget er galt. Se under Indstillinger.")
        size: 20
        steady: true
        font.weight: Font.DemiBold
        color: Theme.cloth
    }

    CallDialog {
        anchors.fill: parent
        vm: root.vm
    }
}
