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

        delegate: RailTab {
            width: root.width / repeater.count
            height: root.height
            enabled: done
            Accessible.name: qsTr("%1: %2").arg(number).arg(label)
            onClicked: root.vm.show(number)
            current: number === root.vm.stage
            done: number < root.vm.stage
            last: number === repeater.count
            across: Theme.px(36)
            tick: 22
            spacing: Theme.px(14)
        }
    }
}
