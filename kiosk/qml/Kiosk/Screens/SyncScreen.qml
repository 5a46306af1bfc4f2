pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where the partners come from, what has changed, and the way back to the release before.
Rectangle {
    id: root

    // Null where nothing keeps the catalogue new.
    required property UpdatesViewModel vm
    required property string release
    required property DoorViewModel door

    readonly property bool working: vm?.busy ?? false
    readonly property list<string> changes: vm?.changes ?? []

    color: Theme.paper

    Banner {
        id: banner

        title: qsTr("Nyt om partnerne")

        BackButton {
            anchors.verticalCenter: parent?.verticalCenter
            onClicked: root.door.back()
        }

        ActionButton {
            anchors.verticalCenter: parent?.verticalCenter
            visible: root.vm !== null && !root.working
            look: ActionButton.Sun
            onCloth: true
            iconName: "refresh"
            text: qsTr("Opdatér nu")
            onClicked: root.vm.sync()
        }
    }

    Column {
        id: state

        x: Theme.margin
        y: banner.height + Theme.px(32)
        width: Theme.portrait ? root.width - 2 * x : Theme.px(640)
        spacing: Theme.px(16)

        Headline {
            width: parent.width
            text: (root.working ? root.vm.progress : root.vm?.age) || root.release
            size: 38
        }

        ProgressTicks {
            visible: root.working
            room: parent.width
            count: 20
            filled: Math.round(count * (root.vm?.received ?? 0) / 1000)
            tint: Theme.petrol
            Accessible.role: Accessible.ProgressBar
            Accessible.ignored: Layers.covers(parent)
            Accessible.name: qsTr("Hentet %1 af %2").arg(filled).arg(count)
        }

        Body {
            visible: !root.working
            width: parent.width
            text: root.vm?.outcome || qsTr("Kiosken viser det, der ligger på tabletten.")
            size: 24
        }

        Body {
            width: parent.width
            text: root.release
            size: 24
        }

        Body {
            visible: text !== ""
            width: parent.width
            text: root.vm?.unread ?? ""
            size: 24
            font.weight: Font.Bold
            color: Theme.cloth
        }

        Body {
            visible: root.vm?.clockWrong ?? false
            width: parent.width
            text: qsTr("Tablettens ur går forkert.")
            size: 24
            font.weight: Font.Bold
            color: Theme.cloth
        }

        ActionButton {
            visible: root.working
            iconName: "x"
            text: qsTr("Stop")
            onClicked: root.vm.cancel()
        }

        Dashes {
            visible: back.visible
            width: parent.width
        }

        Body {
            visible: back.visible
            width: parent.width
            text: qsTr("Ser noget forkert ud, så brug den forrige liste.")
            size: 24
        }

        ActionButton {
            id: back

            visible: root.vm?.canRollBack ?? false
            iconName: "arrow-back-up"
            text: qsTr("Brug den forrige liste")
            onClicked: root.vm.rollBack()
        }
    }

    Drawing {
        visible: !Theme.portrait && !root.working && y > state.y + state.height
        x: state.x
        y: root.height - height - Theme.px(40)
        width: Theme.px(460)
        height: Theme.px(203)
        name: "sync-lister"
    }

    Rectangle {
        x: Theme.portrait ? 0 : Theme.px(760)
        y: Theme.portrait ? state.y + state.height + Theme.px(32) : banner.height
        width: root.width - x
        height: root.height - y
        color: Theme.sky

        Receipt {
            x: Theme.portrait ? Theme.margin : Theme.px(54)
            // Paper rises from the foot of its room; this sheet lies at the head.
            y: Theme.px(48) - (height - paperHeight)
            width: parent.width - 2 * x
            height: parent.height - Theme.px(88)
            leastHeight: Theme.px(300)
            torn: true
            title: qsTr("SIDSTE NYT")

            Repeater {
                model: root.changes.length > 0 ? root.changes : [qsTr("Der er ikke hentet noget nyt endnu.")]

                delegate: ReceiptText {
                    required property string modelData

                    width: parent?.width ?? 0
                    bottomPadding: Theme.px(14)
                    wrapMode: Text.WordWrap
                    text: modelData
                }
            }
        }
    }
}
