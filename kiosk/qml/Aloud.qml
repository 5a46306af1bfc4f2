pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is seen of reading aloud: a ring around what is said, and a bar with it under all screens.
Item {
    id: root

    required property AloudViewModel vm

    readonly property color ground: vm.private ? Theme.sun : Theme.ink
    readonly property color tint: vm.private ? Theme.ink : Theme.paper
    readonly property color mark: vm.private ? Theme.ink : Theme.sun
    readonly property rect ring: vm.ring
    // Whether the sign of a loudspeaker hides nothing that is ringed: in a picture it does not.
    readonly property bool roomy: ring.width > Theme.px(240) && ring.height > Theme.px(160)

    anchors.fill: parent
    visible: vm.on

    Rectangle {
        visible: root.ring.width > 0
        x: root.ring.x - Theme.px(14)
        y: root.ring.y - Theme.px(14)
        width: root.ring.width + Theme.px(28)
        height: root.ring.height + Theme.px(28)
        color: "transparent"
        border.width: Theme.px(6)
        border.color: Theme.sun
        Accessible.ignored: true

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(6)
            color: "transparent"
            border.width: Theme.px(8)
            border.color: Theme.ink
            Accessible.ignored: true
        }

        Rectangle {
            visible: root.roomy
            anchors.fill: speaker
            color: Theme.ink
            Accessible.ignored: true
        }

        Icon {
            id: speaker

            visible: root.roomy
            x: Theme.px(14)
            y: x
            name: "volume"
            size: 64
            tint: Theme.sun
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.height - Theme.windowHeight
        color: root.ground
        Accessible.role: Accessible.ToolBar
        Accessible.name: qsTr("Læser højt")

        // In high contrast the screen has the same ground.
        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: root.tint
            Accessible.ignored: true
        }

        Icon {
            id: kind

            x: Theme.margin
            y: Theme.portrait ? Theme.px(22) : Math.round((parent.height - height) / 2)
            name: root.vm.private ? "headphones" : "volume"
            size: 44
            tint: root.tint
        }

        Column {
            anchors.left: kind.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: Theme.portrait ? parent.right : quieter.left
            anchors.rightMargin: Theme.px(24)
            y: Theme.portrait ? Theme.px(18) : Math.round((parent.height - height) / 2)
            spacing: Theme.px(4)

            Body {
                width: parent.width
                text: root.vm.private ? qsTr("Hovedtelefonen er sat i. Nu hører kun du det.") : root.vm.sentence
                size: 24
                steady: true
                leading: 1.2
                wrapMode: Text.WordWrap
                maximumLineCount: Theme.portrait ? 2 : 3
                elide: Text.ElideRight
                font.weight: Font.Bold
                color: root.tint
                Accessible.ignored: true
            }

            Body {
                visible: !Theme.portrait && root.vm.sentence.length < 60
                width: parent.width
                text: root.vm.private ? qsTr("Styrken begynder lavt.") : qsTr("Tryk på det samme igen, hvis du vil vælge det.")
                size: 20
                steady: true
                leading: 1.2
                color: root.vm.private ? root.tint : Theme.softOnRail
                Accessible.ignored: true
            }
        }

        Step {
            id: quieter

            anchors.right: level.left
            anchors.rightMargin: Theme.px(20)
            iconName: "minus"
            text: qsTr("Lavere. Styrken er %1 af 5").arg(root.vm.level)
            onClicked: root.vm.quieter()
        }

        Row {
            id: level

            anchors.right: louder.left
            anchors.rightMargin: Theme.px(20)
            anchors.bottom: louder.bottom
            anchors.bottomMargin: Theme.px(12)
            spacing: Theme.px(6)
            Accessible.ignored: true

            Repeater {
                model: 5

                delegate: Rectangle {
                    required property int index

                    anchors.bottom: parent?.bottom
                    width: Theme.px(16)
                    height: Theme.px(20 + 9 * index)
                    color: index < root.vm.level ? root.mark : "transparent"
                    border.width: Theme.px(2)
                    border.color: root.mark
                    Accessible.ignored: true
                }
            }
        }

        Step {
            id: louder

            anchors.right: hush.left
            anchors.rightMargin: Theme.px(20)
            iconName: "plus"
            text: qsTr("Højere. Styrken er %1 af 5").arg(root.vm.level)
            onClicked: root.vm.louder()
        }

        ActionButton {
            id: hush

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: louder.y
            height: louder.height
            look: root.vm.private ? ActionButton.Paper : ActionButton.Sun
            flat: true
            iconName: "x"
            text: qsTr("Stop")
            Accessible.name: qsTr("Stop det, der bliver sagt")
            onClicked: root.vm.hush()
        }
    }

    component Step: Pressable {
        id: step

        required property string iconName

        y: Theme.portrait ? parent.height - height - Theme.px(14) : Math.round((parent.height - height) / 2)
        width: height
        height: Theme.px(80)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: step.down ? root.tint : "transparent"
            border.width: Theme.stroke
            border.color: root.tint
        }

        Icon {
            anchors.centerIn: parent
            name: step.iconName
            size: 36
            tint: step.down ? root.ground : root.tint
        }
    }
}
