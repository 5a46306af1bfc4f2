pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What has been counted today; conversations may be counted by hand too.
Item {
    id: root

    required property PanelViewModel vm

    Headline {
        id: title

        text: qsTr("Samtaler i dag")
        size: 32
    }

    Headline {
        id: figure

        y: title.height + Theme.px(4)
        text: root.vm.conversations
        size: 96
        leading: 1
        tracking: -0.04
        Accessible.role: Accessible.StaticText
        Accessible.ignored: Layers.covers(parent)
        Accessible.name: qsTr("Samtaler i dag: %1").arg(text)
    }

    TallyMarks {
        id: marks

        y: figure.y + figure.height + Theme.px(12)
        width: parent.width
        height: Theme.px(156)
        clip: true
        count: root.vm.conversations
    }

    Row {
        id: keys

        y: Math.min(marks.y + marks.height + Theme.px(12), parent.height - height - note.height - Theme.px(16))
        width: parent.width
        spacing: Theme.px(14)

        ActionButton {
            width: parent.width - less.width - parent.spacing
            look: ActionButton.Red
            tall: 80
            size: 28
            iconName: "plus"
            text: qsTr("Samtale")
            Accessible.name: qsTr("En samtale mere")
            onClicked: root.vm.more()
        }

        ActionButton {
            id: less

            width: Theme.px(80)
            tall: 80
            iconName: "minus"
            enabled: root.vm.conversations > 0
            Accessible.name: qsTr("En samtale færre")
            onClicked: root.vm.fewer()
        }
    }

    Body {
        id: note

        y: keys.y + keys.height + Theme.px(16)
        width: parent.width
        text: qsTr("De tælles selv fra trin 3. Ret med + og −")
        steady: true
        leading: 1.25
        color: Theme.soft
    }
}
