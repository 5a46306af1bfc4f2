pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A question with its answers, and the people behind the café table.
Item {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm

    readonly property int edge: Theme.pictureMargin

    Rectangle {
        x: Theme.portrait ? 0 : parent.width - width
        y: Theme.portrait ? answers.y + answers.height + Theme.px(48) : 0
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.44375)
        height: table.y - y
        color: Theme.sun

        Picture {
            anchors.fill: parent
            anchors.topMargin: Math.min(Theme.px(24), Math.round(parent.height / 8))
            name: root.vm.picture
            whole: true
            verticalAlignment: Image.AlignBottom
        }
    }

    StepTitle {
        id: title

        x: root.edge
        y: Theme.px(56)
        width: Theme.portrait ? parent.width - 2 * x - Theme.px(24) : Math.round(parent.width * 0.55625) - x - Theme.px(40)
        room: answers.room
        text: root.vm.headline
        size: Theme.portrait ? 78 : 88
        color: Theme.textOn(root.vm.colour)
    }

    Row {
        id: answers

        readonly property int room: (Theme.portrait ? Math.round(root.height * 0.36) : table.y - height - Theme.px(76)) - title.y

        x: root.edge
        y: title.y + title.height + Theme.px(36)
        spacing: Theme.px(16)

        Repeater {
            model: root.vm.answers

            delegate: ActionButton {
                required property string label
                required property string step

                text: label
                look: ActionButton.Red
                tall: 80
                size: 28
                wide: 30
                onClicked: root.navigation.openStep(step)
            }
        }
    }

    Rectangle {
        id: table

        y: parent.height - height
        width: parent.width
        height: Theme.px(112)
        color: Theme.cloth

        Rectangle {
            width: parent.width
            height: Theme.px(12)
            color: Theme.deep
        }

        Drawing {
            id: coffee

            x: parent.width - width - Theme.px(Theme.portrait ? 8 : 56)
            width: Theme.px(Theme.portrait ? 320 : 448)
            height: parent.height
            name: "coffee-table"
        }

        Column {
            x: root.edge
            y: Math.round((parent.height + Theme.px(12) - height) / 2)
            width: coffee.x - x

            Repeater {
                model: root.vm.body

                delegate: Body {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    size: 26
                    leading: 1.3
                    color: Theme.paper
                }
            }
        }
    }
}
