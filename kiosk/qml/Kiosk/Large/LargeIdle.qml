pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The idle screen in the large layout: what the programme is and what it comes to, the languages, and one way in.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property AttractViewModel vm

    title: qsTr("Partnerfordele")
    returns: false
    side: welcome
    share: Theme.portrait ? 0.3 : 0.34
    next: vm.action
    nextIcon: "hand-click"
    onNextWanted: navigation.home()
    onReadingWanted: navigation.openReading()

    Component {
        id: welcome

        Rectangle {
            id: ground

            color: Theme.petrol
            clip: true

            Loader {
                id: bag

                readonly property int room: Theme.portrait ? tongues.x : parent.width
                readonly property int floor: Theme.portrait ? parent.height : tongues.y - Large.onGlass(16)
                readonly property real unit: Math.min(room / 600, floor / 380)

                // The first frame does without it.
                active: Theme.drawn && !Theme.highContrast
                x: Math.round((room - 556 * unit) / 2)
                y: floor - Math.round(339 * unit)

                sourceComponent: Groceries {
                    unit: bag.unit
                    filled: 5
                    paying: true
                }
            }

            Column {
                id: tongues

                x: parent.width - width - Large.onGlass(20)
                y: Theme.portrait ? Math.round((parent.height - height) / 2) : parent.height - height - Large.onGlass(20)
                width: Theme.portrait && !Theme.highContrast ? Math.round(parent.width * 0.44) : parent.width - Large.onGlass(40)
                spacing: Large.onGlass(12)

                Repeater {
                    model: root.vm.languages.choices

                    delegate: LargeButton {
                        required property string key
                        required property string label

                        visible: key !== root.vm.languages.spoken
                        width: tongues.width
                        height: Math.min(Math.max(Large.onGlass(72), Large.big(76)), Math.floor((ground.height - Large.onGlass(24)) / Math.max(1, root.vm.languages.choices.count - 1)) - tongues.spacing)
                        icon: "language"
                        text: label
                        onClicked: root.vm.languages.speak(key)
                    }
                }
            }
        }
    }

    LargeHeading {
        text: root.vm.headline
    }

    LargeHeading {
        text: root.vm.payoff
        size: 76
        color: Large.figure
    }

    LargeText {
        text: root.vm.payoff === "" ? "" : qsTr("til mad i Coops butikker")
        strong: true
    }

    LargeText {
        text: root.vm.payoff === "" ? "" : [qsTr("Så meget bonus giver købene på bonen."), root.vm.thousands].join(" ").trim()
    }

    LargeText {
        text: root.vm.body
    }

    LargeLines {
        lines: Theme.drawn ? root.vm.lines : null
    }
}
