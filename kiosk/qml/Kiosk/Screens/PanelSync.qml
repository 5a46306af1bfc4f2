pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How new the partners are; a tap shows the last changes and the way back.
Item {
    id: root

    required property DoorViewModel door
    required property UpdatesViewModel vm
    required property string release

    implicitHeight: button.y + button.height

    Headline {
        id: title

        text: qsTr("Partnerlisten")
        size: 32
    }

    Icon {
        id: mark

        y: title.height + Theme.px(14)
        name: root.vm?.stale || root.vm?.clockWrong ? "alert-circle" : root.vm?.busy ? "refresh" : "cloud-check"
        size: 40
        tint: Theme.petrol
    }

    Column {
        id: words

        x: Theme.px(56)
        y: title.height + Theme.px(10)
        width: parent.width - x

        Body {
            width: parent.width
            text: (root.vm?.busy ? root.vm.progress : root.vm?.age) || root.release
            size: 22
            steady: true
            leading: 1.25
            font.weight: Font.Bold
        }

        ProgressTicks {
            visible: root.vm?.busy ?? false
            topPadding: Theme.px(8)
            room: parent.width
            count: 10
            filled: Math.round(count * (root.vm?.received ?? 0) / 1000)
            tint: Theme.petrol
        }

        Body {
            visible: !(root.vm?.busy ?? false) && text !== ""
            width: parent.width
            text: root.vm?.outcome ?? ""
            size: 20
            steady: true
            leading: 1.25
            maximumLineCount: Theme.portrait ? 2 : 3
            elide: Text.ElideRight
        }
    }

    ActionButton {
        id: button

        y: Math.max(words.y + words.height, mark.y + mark.height) + Theme.px(12)
        width: parent.width
        tall: 60
        iconName: "refresh"
        text: qsTr("Nyt om partnerne")
        steady: true
        onClicked: root.door.open("sync")
    }
}
