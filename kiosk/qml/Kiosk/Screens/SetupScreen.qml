pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The first start: four large screens, then the recovery code, and the corner that leads to the panel.
Item {
    id: root

    required property DoorViewModel door
    required property SetupViewModel vm
    required property PinViewModel pin
    required property int holdTime

    // Whether everything is kept: there is no way back.
    readonly property bool kept: vm.screen === "recovery" || vm.screen === "corner"
    readonly property bool last: vm.screen === "corner"
    readonly property list<string> headings: [qsTr("Hvilket sprog?"), qsTr("Hvor står bordet?"), qsTr("Vælg en pinkode"), qsTr("Skal listen opdateres over nettet?"), qsTr("Skriv nødkoden ned"), qsTr("Din vej ind")]
    readonly property list<string> leads: [qsTr("Sådan starter hvert besøg. Medlemmet kan vælge et andet sprog."), qsTr("Skriv butikkens navn."), pin.purpose === "repeat" ? qsTr("Tast de samme fire tal igen.") : qsTr("Fire tal åbner ambassadørens panel."), qsTr("Skriv adressen. Lad feltet stå tomt, hvis du ikke har en adresse."), qsTr("Den vises kun nu. Gem den et andet sted end ved tabletten.")]
    readonly property bool typing: vm.screen === "store" || vm.screen === "source"

    SetupStages {
        visible: !root.kept
        x: Theme.margin
        y: Theme.px(32)
        width: parent.width - 2 * x
        height: Theme.px(68)
        vm: root.vm
    }

    Headline {
        id: title

        x: root.last ? ring.x + ring.width + Theme.px(28) : Theme.margin
        y: Theme.px(root.kept ? 64 : 124)
        width: parent.width - x - Theme.margin
        text: root.headings[root.vm.stage - 1] ?? ""
        size: 56
        shrinksTo: Theme.least(34)
        color: Theme.paper
    }

    Body {
        id: lead

        x: Theme.margin
        y: title.y + title.height + Theme.px(4)
        width: parent.width - 2 * x
        text: root.leads[root.vm.stage - 1] ?? ""
        size: 24
        color: Theme.paper
    }

    Loader {
        x: Theme.margin
        y: (root.last ? ring.y + ring.height : lead.y + lead.height) + Theme.px(20)
        width: root.width - 2 * x
        height: foot.y - Theme.px(Theme.portrait && later.visible ? 64 : 24) - y
        sourceComponent: {
            switch (root.vm.screen) {
            case "language":
                return language;
            case "code":
                return code;
            case "recovery":
                return recovery;
            case "corner":
                return way;
            default:
                return writing;
            }
        }
    }

    Layer {
        open: root.vm.screen !== "language" && !root.kept
        modal: false
        onCloseWanted: root.vm.show(root.vm.stage - 1)
    }

    Item {
        id: foot

        x: Theme.margin
        y: root.height - Theme.px(22) - height
        width: root.width - 2 * x
        height: Theme.px(76)

        ActionButton {
            visible: root.vm.screen === "language"
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Ghost
            text: qsTr("Senere")
            onClicked: root.door.lock()
        }

        BackButton {
            visible: root.vm.screen !== "language" && !root.kept
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.vm.show(root.vm.stage - 1)
        }

        Body {
            id: later

            visible: !root.kept && root.vm.screen !== "source"
            // In portrait above the buttons, as there is no room between them.
            y: Theme.portrait ? -height - Theme.px(8) : Math.round((parent.height - height) / 2)
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Du kan altid ændre det i dit panel.")
            color: Theme.paper
        }

        ActionButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.vm.screen !== "code" || root.vm.ready
            look: ActionButton.Sun
            onCloth: true
            enabled: root.vm.ready
            iconName: root.kept ? "check" : "arrow-right"
            iconAfter: !root.kept
            text: root.last ? qsTr("Klar til vagten") : root.kept ? qsTr("Jeg har skrevet den ned") : root.vm.screen === "source" ? root.vm.source === "" ? qsTr("Spring over") : qsTr("Færdig") : qsTr("Næste")
            onClicked: root.vm.next()
        }
    }

    HoldRing {
        id: ring

        visible: root.last
        x: Theme.px(23)
        y: Theme.px(23)
        holding: corner.holding
        time: corner.time
    }

    HeldCorner {
        id: corner

        enabled: root.last
        time: root.holdTime
        onHeld: {
            root.vm.next();
            root.door.knock();
        }
    }

    // What is wrong with the settings, a line each.
    component Wrong: Column {
        id: wrong

        required property string title

        visible: root.vm.problems.length > 0

        Body {
            width: parent.width
            text: wrong.title
            size: 20
            steady: true
            font.weight: Font.Bold
            color: Theme.paper
        }

        Repeater {
            model: root.vm.problems

            delegate: Body {
                required property string modelData

                width: wrong.width
                text: modelData
                size: 18
                steady: true
                leading: 1.25
                color: Theme.paper
            }
        }
    }

    Component {
        id: language

        Column {
            Repeater {
                model: root.vm.languages

                delegate: SetupPick {
                    required property string key
                    required property string label

                    width: parent?.width ?? 0
                    height: Theme.portrait ? Theme.px(216) : implicitHeight
                    text: label
                    current: key === root.vm.language
                    onClicked: root.vm.speak(key)
                }
            }

            Wrong {
                width: parent?.width ?? 0
                topPadding: Theme.px(12)
                title: qsTr("Indstillingerne på USB-stikket er ikke brugt. Ret dem, og sæt det i igen:")
            }
        }
    }

    Component {
        id: writing

        SetupWriting {
            vm: root.vm
        }
    }

    Component {
        id: code

        Item {
            PinPad {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.px(560))
                height: Math.min(parent.height, Theme.px(688))
                low: !Theme.portrait
                vm: root.pin
            }
        }
    }

    Component {
        id: way

        SetupCorner {}
    }

    Component {
        id: recovery

        Item {
            Paper {
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.px(900))
                height: Theme.px(260)
                tornTop: true
                tornBottom: true

                Column {
                    anchors.centerIn: parent
                    width: parent.width - Theme.px(64)
                    spacing: Theme.px(16)

                    Headline {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: root.vm.recovery
                        size: 84
                        tracking: 0.02
                        shrinksTo: Theme.least(44)
                    }

                    Body {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: qsTr("Med nødkoden kan du vælge en ny pinkode, hvis den første bliver glemt.")
                        size: 24
                    }
                }
            }

            Wrong {
                anchors.bottom: parent.bottom
                width: parent.width
                title: qsTr("Det bliver glemt, når tabletten slukker. Sig det til IT:")
            }
        }
    }
}
