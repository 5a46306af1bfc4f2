pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A place as a picture with its words under it; where there is less height, beside it.
Item {
    id: root

    required property StoryViewModel vm
    property bool low: false

    readonly property string place: qsTr("%1 af %2").arg(vm.position).arg(vm.count)
    readonly property string spoken: qsTr("Sted %1 af %2").arg(vm.position).arg(vm.count)

    HardShadow {}

    Picture {
        id: picture

        width: root.low ? Math.min(Math.round(height * moving.drawn.width / moving.drawn.height), Math.round(parent.width * 0.52)) : parent.width
        height: root.low ? parent.height : parent.height - band.height
        name: root.vm.picture

        StoryMoving {
            id: moving

            anchors.fill: parent
            name: root.vm.moving
            movement: root.vm.movement
        }
    }

    Rectangle {
        visible: !root.low
        width: title.implicitWidth + Theme.px(54)
        height: Theme.px(60)
        color: Theme.paper

        Headline {
            id: title

            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            text: root.vm.title
            size: 34
            steady: true
            leading: 1.1
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        // In portrait the reading help lies over its end.
        readonly property int covered: Theme.portrait ? Theme.px(28) : 0

        visible: !root.low
        anchors.right: parent.right
        width: counter.implicitWidth + Theme.px(48) + covered
        height: Theme.px(60)
        color: Theme.ink

        Body {
            id: counter

            x: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            text: root.place
            size: 24
            steady: true
            font.weight: Font.Bold
            color: Theme.paper
            Accessible.name: root.spoken
        }
    }

    Rectangle {
        id: band

        x: root.low ? picture.width : 0
        y: root.low ? 0 : parent.height - height
        width: parent.width - x
        height: root.low ? parent.height : Math.max(Theme.px(Theme.portrait ? 134 : 116), words.implicitHeight + Theme.px(Theme.portrait ? 40 : 24))
        color: Theme.paper

        Column {
            id: words

            x: Theme.px(28)
            y: root.low ? Math.round((parent.height - height) / 2) : Theme.px(Theme.portrait ? 22 : 15)
            width: parent.width - x - Theme.px(24)
            spacing: Theme.px(root.low ? 8 : Theme.portrait ? 10 : 5)

            Body {
                visible: root.low
                width: parent.width
                text: root.vm.title + " · " + root.place
                size: 20
                steady: true
                font.weight: Font.Bold
                color: Theme.soft
                Accessible.name: root.vm.title + ". " + root.spoken
            }

            Headline {
                width: parent.width
                text: root.vm.stopTitle
                size: root.low ? 30 : Theme.portrait ? 44 : 42
                steady: true
                leading: 1.12
                shrinksTo: root.low ? 0 : Theme.least(30)
            }

            Body {
                width: parent.width
                text: root.vm.stopText
                size: root.low ? 22 : Theme.portrait ? 25 : 24
            }
        }
    }
}
