pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The code to scan, as large as the screen allows; with several partners one code for each.
Item {
    id: root

    required property NavigationViewModel navigation
    required property TakeawayViewModel vm
    required property VisitViewModel visit

    readonly property bool several: vm.several
    // Whether the partners of the codes stand beside them.
    readonly property bool listed: vm.codes.count > 0
    // The least width on the glass that most phones read at arm's length, where its size is known.
    readonly property real enough: 70 * Screen.pixelDensity

    focus: true
    Keys.onLeftPressed: vm.turn(vm.index - 1)
    Keys.onRightPressed: vm.turn(vm.index + 1)
    Component.onCompleted: if (slip.symbol < enough)
        vm.enlarge()

    Connections {
        target: root.vm

        function onTurned(step: int): void {
            swipe.arrive(step);
        }
    }

    Swipe {
        id: swipe

        x: Theme.portrait ? Math.round((root.width - width) / 2) : Theme.px(root.several ? 140 : 40)
        y: -Theme.px(24)
        width: Theme.px(root.several ? 584 : root.listed ? 600 : 672)
        height: Theme.px(root.several ? 752 : root.listed ? 784 : 798)
        backward: root.vm.index > 0
        forward: root.several && root.vm.index < root.vm.codes.count - 1
        onSwiped: step => root.vm.turn(root.vm.index + step)

        QrSlip {
            id: slip

            anchors.fill: parent
            vm: root.vm
            onTapped: root.vm.enlarge()
        }
    }

    ActionButton {
        objectName: "previous"
        visible: root.several
        anchors.right: swipe.left
        anchors.rightMargin: Theme.px(Theme.portrait ? 12 : 24)
        y: Theme.px(312)
        width: Theme.px(80)
        tall: 80
        wide: 0
        look: ActionButton.Ghost
        iconName: "chevron-left"
        enabled: root.vm.index > 0
        Accessible.name: qsTr("Forrige partner")
        onClicked: root.vm.turn(root.vm.index - 1)
    }

    ActionButton {
        objectName: "next"
        visible: root.several
        anchors.left: swipe.right
        anchors.leftMargin: Theme.px(Theme.portrait ? 12 : 32)
        y: Theme.px(312)
        width: Theme.px(80)
        tall: 80
        wide: 0
        look: ActionButton.Ghost
        iconName: "chevron-right"
        enabled: root.vm.index < root.vm.codes.count - 1
        Accessible.name: qsTr("Næste partner")
        onClicked: root.vm.turn(root.vm.index + 1)
    }

    Row {
        visible: root.several
        anchors.horizontalCenter: swipe.horizontalCenter
        y: Theme.px(748)
        spacing: Theme.px(16)
        Accessible.ignored: true

        Repeater {
            model: root.vm.codes.count

            delegate: Rectangle {
                required property int index

                readonly property bool current: index === root.vm.index

                width: Theme.px(current ? 48 : 20)
                height: Theme.px(20)
                radius: height / 2
                color: current ? Theme.paper : "transparent"
                border.width: Theme.stroke
                border.color: Theme.paper
            }
        }
    }

    QrGuide {
        visible: !root.listed
        x: aside.x
        width: aside.width
        height: root.height
    }

    QrList {
        visible: root.listed
        x: aside.x
        width: aside.width
        height: root.height
        vm: root.vm
    }

    Item {
        id: aside

        x: Theme.portrait ? Theme.margin : root.several ? root.width - Theme.px(408) : swipe.x + swipe.width + Theme.px(root.listed ? 60 : 56)
        width: root.width - x - Theme.margin
        height: root.height

        ActionButton {
            id: larger

            objectName: "larger"
            visible: root.listed
            x: Theme.portrait ? Theme.px(96) : 0
            y: Theme.portrait ? finish.y : Theme.px(600)
            width: Theme.portrait ? implicitWidth : parent.width
            tall: Theme.portrait ? 80 : 72
            look: ActionButton.Ghost
            iconName: "arrows-maximize"
            text: Theme.portrait ? qsTr("Gør større") : qsTr("Gør koden større")
            onClicked: root.vm.enlarge()
        }

        ActionButton {
            id: leave

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(28)
            width: root.listed ? Theme.px(80) : implicitWidth
            look: ActionButton.Ghost
            tall: 80
            wide: root.listed ? 0 : 26
            iconName: "arrow-left"
            text: root.listed ? "" : qsTr("Tilbage")
            Accessible.name: qsTr("Tilbage")
            onClicked: root.navigation.back()
        }

        ActionButton {
            id: finish

            x: root.listed ? parent.width - width : leave.width + Theme.px(16)
            anchors.bottom: leave.bottom
            width: !root.listed ? implicitWidth : parent.width - Theme.px(16) - (Theme.portrait ? larger.x + larger.width : leave.width)
            look: ActionButton.Sun
            onCloth: true
            tall: 80
            size: 28
            iconName: "check"
            text: qsTr("Færdig")
            onClicked: root.visit.finish()
        }
    }

    QrLarge {
        visible: root.vm.large
        anchors.fill: parent
        vm: root.vm
    }
}
