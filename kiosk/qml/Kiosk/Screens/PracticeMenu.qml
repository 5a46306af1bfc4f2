pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The four ways to practise, as tiles that touch: a drawing above a band with its words.
Item {
    id: root

    required property PracticeViewModel vm

    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property int lines: 4 / columns

    HardShadow {}

    Repeater {
        model: [
            {
                part: "read",
                label: qsTr("Læs lidt"),
                about: qsTr("Hvorfor du gør det, og hvad bonus er.")
            },
            {
                part: "steps",
                label: qsTr("De fem trin"),
                about: qsTr("Hvad du kan sige, og hvad du skal huske.")
            },
            {
                part: "quiz",
                label: qsTr("Svære spørgsmål"),
                about: qsTr("Tre svar, ét er rigtigt.")
            },
            {
                part: "rehearse",
                label: qsTr("En hel samtale"),
                about: qsTr("Svar højt. Uret går.")
            }
        ]

        delegate: Tile {
            id: tile

            required property var modelData
            required property int index

            x: index % root.columns * Math.round(root.width / root.columns)
            y: Math.round(Math.floor(index / root.columns) * root.height / root.lines)
            width: (index + 1) % root.columns === 0 ? root.width - x : Math.round(root.width / root.columns)
            height: Math.round((Math.floor(index / root.columns) + 1) * root.height / root.lines) - y
            text: modelData.label
            Accessible.name: modelData.label + ". " + modelData.about
            onClicked: root.vm.start(modelData.part)

            Drawing {
                width: parent.width
                height: parent.height - band.height
                fillMode: Image.PreserveAspectCrop
                clip: true
                name: "practice-" + tile.modelData.part
            }

            Rectangle {
                id: band

                y: parent.height - height
                width: parent.width
                height: Math.max(Theme.px(90), words.implicitHeight + Theme.px(20))
                color: Theme.paper

                Column {
                    id: words

                    x: Theme.px(28)
                    anchors.verticalCenter: parent.verticalCenter
                    width: arrow.x - x - Theme.gap

                    Headline {
                        width: parent.width
                        text: tile.modelData.label
                        size: 34
                        leading: 1.15
                        shrinksTo: Theme.least(26)
                        Accessible.ignored: true
                    }

                    Body {
                        width: parent.width
                        text: tile.modelData.about
                        size: 21
                        leading: 1.3
                        Accessible.ignored: true
                    }
                }

                Icon {
                    id: arrow

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(28)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "arrow-right"
                    size: 34
                }
            }
        }
    }
}
