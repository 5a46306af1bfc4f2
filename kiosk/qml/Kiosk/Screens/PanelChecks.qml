pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What to bring to the table, to be ticked each day.
Item {
    id: root

    required property PanelViewModel vm

    readonly property int rowHeight: Math.min(Theme.px(142), Math.floor((height - list.y) / Math.max(1, root.vm.checks.count)))

    Headline {
        id: heading

        text: qsTr("Husk at få med")
        size: 32
    }

    Body {
        anchors.right: parent.right
        anchors.baseline: heading.baseline
        text: root.vm.progress
        font.weight: Font.DemiBold
        color: Theme.soft
    }

    Column {
        id: list

        y: heading.height + Theme.px(12)
        width: parent.width

        Repeater {
            model: root.vm.checks

            delegate: Pressable {
                id: item

                ring: 0

                required property string key
                required property string title
                required property string note
                required property string picture
                required property bool ticked
                required property int index

                width: list.width
                height: root.rowHeight
                Accessible.role: Accessible.CheckBox
                Accessible.name: item.note === "" ? item.title : item.title + ". " + item.note
                Accessible.checkable: true
                Accessible.checked: ticked
                onClicked: root.vm.toggle(key)

                Dashes {
                    visible: item.index > 0
                    width: parent.width
                }

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(56)
                    height: width
                    radius: Theme.radius
                    color: item.ticked ? Theme.petrol : item.down ? Theme.key : Theme.receipt
                    border.width: Theme.px(4)
                    border.color: item.ticked ? Theme.petrol : Theme.ink

                    Icon {
                        visible: item.ticked
                        anchors.centerIn: parent
                        name: "check"
                        size: 38
                        tint: Theme.receipt
                    }
                }

                Picture {
                    id: picture

                    x: Theme.px(74)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(72)
                    height: width
                    name: item.picture
                }

                Column {
                    anchors.left: picture.right
                    anchors.leftMargin: Theme.px(18)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter

                    Body {
                        width: parent.width
                        text: item.title
                        size: 24
                        steady: true
                        leading: 1.2
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }

                    Body {
                        visible: item.note !== ""
                        width: parent.width
                        text: item.note
                        size: 19
                        steady: true
                        color: Theme.soft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
