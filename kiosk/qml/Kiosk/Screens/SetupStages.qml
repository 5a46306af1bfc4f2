pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The four screens of the first start as tabs; those that have been seen lead back.
Row {
    id: root

    required property SetupViewModel vm

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Opsætning")

    Repeater {
        id: repeater

        model: root.vm.stages

        delegate: Tile {
            id: tab

            required property int number
            required property string label

            readonly property bool current: number === root.vm.stage
            readonly property bool done: number < root.vm.stage

            width: root.width / repeater.count
            height: root.height
            enabled: done
            Accessible.role: Accessible.PageTab
            Accessible.name: qsTr("%1: %2").arg(number).arg(label)
            Accessible.selected: current
            onClicked: root.vm.show(number)

            Rectangle {
                anchors.fill: parent
                color: tab.current ? Theme.paper : Theme.rail
            }

            Dashes {
                visible: tab.number < repeater.count
                upright: true
                x: parent.width - width
                height: parent.height
                thickness: 2
                tint: Theme.railLine
            }

            Row {
                anchors.centerIn: parent
                spacing: Theme.px(14)

                Rectangle {
                    width: Theme.px(36)
                    height: width
                    radius: width / 2
                    antialiasing: true
                    color: tab.current ? Theme.ink : tab.done ? Theme.petrol : Theme.railNumber

                    Icon {
                        visible: tab.done
                        anchors.centerIn: parent
                        name: "check"
                        size: 22
                        tint: Theme.receipt
                    }

                    Body {
                        visible: !tab.done
                        anchors.centerIn: parent
                        text: tab.number
                        size: 20
                        leading: 1.1
                        font.weight: Font.Bold
                        color: Theme.receipt
                        Accessible.ignored: true
                    }
                }

                Body {
                    anchors.verticalCenter: parent.verticalCenter
                    text: tab.label
                    size: 22
                    leading: 1.1
                    font.weight: Font.DemiBold
                    color: tab.current ? Theme.ink : Theme.paper
                    Accessible.ignored: true
                }
            }
        }
    }
}
