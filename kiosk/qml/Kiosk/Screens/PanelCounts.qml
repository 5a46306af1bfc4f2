pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What has been counted today; conversations may be counted by hand too.
Item {
    id: root

    required property PanelViewModel vm

    component Line: Item {
        id: line

        required property string label
        required property int figure

        width: parent?.width ?? 0
        height: Theme.px(44)
        Accessible.role: Accessible.StaticText
        Accessible.name: line.label + " " + line.figure

        Body {
            anchors.verticalCenter: parent.verticalCenter
            text: line.label
            size: 21
            Accessible.ignored: true
        }

        Headline {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: line.figure
            size: 28
            Accessible.ignored: true
        }
    }

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

        y: Math.min(marks.y + marks.height + Theme.px(12), lines.y - height - Theme.px(32))
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

    Column {
        id: lines

        anchors.bottom: parent.bottom
        width: parent.width

        Dashes {
            width: parent.width
        }

        Line {
            label: qsTr("QR vist på skærmen")
            figure: root.vm.codes
        }

        Line {
            label: qsTr("Spørgsmål slået op")
            figure: root.vm.questions
        }
    }
}
