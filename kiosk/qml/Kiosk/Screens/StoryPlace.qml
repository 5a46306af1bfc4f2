pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One place of a story: its picture and words, the way to every other place, and the receipt so far.
TableFrame {
    id: root

    required property NavigationViewModel navigation
    required property StoryViewModel vm

    readonly property int position: vm.position
    readonly property bool arriving: card.arriving
    property int shown: 0

    function step(by: int): void {
        if (position + by < 1)
            navigation.back();
        else
            navigation.openStory(vm.key, position + by);
    }

    sunny: false
    portraitReceipt: 348
    onTakeaway: navigation.openQr(vm.partnerKey)
    Component.onCompleted: shown = position
    onPositionChanged: {
        if (shown > 0)
            card.arrive(position > shown ? 1 : -1);
        shown = position;
    }

    Swipe {
        id: card

        anchors.top: parent.top
        anchors.topMargin: root.low ? 0 : -Theme.px(4)
        anchors.bottom: stops.top
        anchors.bottomMargin: Theme.px(Theme.portrait ? 24 : 22)
        width: parent.width
        backward: root.vm.position > 1
        onSwiped: step => root.step(step)

        StoryCard {
            anchors.fill: parent
            vm: root.vm
            low: root.low
        }
    }

    Stops {
        id: stops

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait || root.low ? 4 : 18)
        width: parent.width
        stops: root.vm.stops
        current: root.vm.position
        count: root.vm.count
        onChosen: position => root.navigation.openStory(root.vm.key, position)
    }

    buttons: [
        BackHome {
            onBack: root.step(-1)
            onHomeChosen: root.navigation.home()
        },
        ActionButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Sun
            onCloth: true
            iconName: "arrow-right"
            iconAfter: true
            text: root.vm.nextName === "" ? qsTr("Se hele bonen") : qsTr("Næste: %1").arg(root.vm.nextName)
            onClicked: root.step(1)
        }
    ]

    receipt: StoryReceipt {
        anchors.fill: parent
        vm: root.vm
    }
}
