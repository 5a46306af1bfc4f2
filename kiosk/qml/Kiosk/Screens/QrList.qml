pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The partners whose codes can be taken along, and which of them have been shown.
Item {
    id: root

    required property TakeawayViewModel vm

    Headline {
        id: title

        y: Theme.px(Theme.portrait ? 792 : 44)
        width: parent.width
        text: qsTr("Tag dem med")
        size: 50
        steady: true
        leading: 1.02
        color: Theme.paper
    }

    Body {
        id: advice

        anchors.top: title.bottom
        anchors.topMargin: Theme.px(12)
        width: parent.width
        text: root.vm.advice
        size: 24
        steady: true
        leading: 1.34
        maximumLineCount: 2
        elide: Text.ElideRight
        color: Theme.paper
    }

    Flickable {
        id: list

        readonly property int columns: Theme.portrait ? 2 : 1
        readonly property int room: root.height - y - Theme.px(Theme.portrait ? 128 : 224)
        // As high as the one with most to say.
        readonly property int rowHeight: {
            let most = Theme.px(92);
            for (let i = 0; i < codes.count; ++i)
                most = Math.max(most, Math.ceil(codes.itemAt(i)?.implicitHeight ?? 0));
            return most;
        }

        y: Theme.px(Theme.portrait ? 904 : 200)
        width: parent.width
        height: Math.min(room, contentHeight)
        contentHeight: Math.ceil(codes.count / columns) * rowHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Repeater {
            id: codes

            model: root.vm.codes

            delegate: OfferPick {
                required property int index
                required property string note
                required property bool seen

                objectName: "partner" + index
                x: index % list.columns * width
                y: Math.floor(index / list.columns) * height
                width: Math.floor(list.width / list.columns)
                height: list.rowHeight
                appliesTo: note
                rate: ""
                terms: ""
                end: ""
                // With one code there is nothing to choose: the page lists these partners.
                enabled: root.vm.several
                Accessible.role: root.vm.several ? Accessible.RadioButton : Accessible.StaticText
                current: root.vm.several && index === root.vm.index
                iconName: seen ? "check" : ""
                iconTint: Theme.petrol
                onClicked: root.vm.turn(index)
            }
        }

        Connections {
            target: root.vm

            function onTurned(): void {
                const first = Math.floor(root.vm.index / list.columns) * list.rowHeight;
                list.contentY = Math.max(first + list.rowHeight - list.height, Math.min(first, list.contentY));
            }
        }
    }

    HardShadow {
        x: list.x
        y: list.y
        z: -1
        width: list.width
        height: list.height
    }

    ScrollMark {
        view: list
    }
}
