pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The four ways to practise, as tiles that touch.
Item {
    id: root

    required property PracticeViewModel vm

    readonly property int columns: 2

    HardShadow {}

    Repeater {
        model: [
            {
                part: "read",
                colour: "rosa",
                icon: "list",
                label: qsTr("Læs lidt"),
                about: qsTr("Hvorfor du gør det, og hvad bonus er.")
            },
            {
                part: "steps",
                colour: "sky",
                icon: "message",
                label: qsTr("De fem trin"),
                about: qsTr("Hvad du kan sige, og hvad du skal huske.")
            },
            {
                part: "quiz",
                colour: "sun",
                icon: "help",
                label: qsTr("Svære spørgsmål"),
                about: qsTr("Hvad svarer du? Tre bud, og kun ét er rigtigt.")
            },
            {
                part: "rehearse",
                colour: "petrol",
                icon: "clock",
                label: qsTr("En hel samtale"),
                about: qsTr("Svar højt på det, medlemmet siger. Uret går.")
            }
        ]

        delegate: Pressable {
            id: tile

            required property var modelData
            required property int index

            readonly property color tint: Theme.textOn(modelData.colour)

            x: index % root.columns * Math.round(root.width / root.columns)
            y: Math.floor(index / root.columns) * Math.round(root.height / 2)
            width: index % root.columns === 0 ? Math.round(root.width / root.columns) : root.width - x
            height: index < root.columns ? Math.round(root.height / 2) : root.height - y
            text: modelData.label
            Accessible.name: modelData.label + ". " + modelData.about
            onClicked: root.vm.start(modelData.part)

            Rectangle {
                anchors.fill: parent
                color: Theme.fill(tile.modelData.colour)
            }

            Icon {
                x: Theme.px(36)
                y: Theme.px(36)
                name: tile.modelData.icon
                size: 64
                tint: tile.tint
            }

            Column {
                x: Theme.px(36)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(32)
                width: parent.width - 2 * x
                spacing: Theme.px(8)

                Headline {
                    width: parent.width
                    text: tile.modelData.label
                    size: Theme.portrait ? 36 : 42
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.type(26)
                    wrapMode: Text.NoWrap
                    color: tile.tint
                    Accessible.ignored: true
                }

                Body {
                    width: parent.width
                    text: tile.modelData.about
                    size: 23
                    color: tile.tint
                    Accessible.ignored: true
                }
            }

            PressedVeil {
                control: tile
            }
        }
    }
}
