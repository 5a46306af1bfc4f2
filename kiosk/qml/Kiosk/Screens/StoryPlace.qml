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
    onTakeaway: navigation.openQr(vm.partnerKey)
    Component.onCompleted: shown = position
    onPositionChanged: {
        if (shown > 0)
            card.arrive(position > shown ? 1 : -1);
        shown = position;
    }

    Headline {
        id: title

        anchors.right: counter.left
        anchors.rightMargin: Theme.gap
        anchors.left: parent.left
        text: root.vm.title
        size: root.low ? 46 : 56
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.type(36)
        color: Theme.paper
    }

    Body {
        id: counter

        anchors.right: parent.right
        anchors.bottom: title.bottom
        anchors.bottomMargin: Theme.px(4)
        text: qsTr("Sted %1 af %2").arg(root.vm.position).arg(root.vm.count)
        size: 26
        font.weight: Font.DemiBold
        color: Theme.paper
    }

    Swipe {
        id: card

        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: stops.top
        anchors.bottomMargin: Theme.px(root.low ? 24 : 32)
        width: parent.width
        backward: root.vm.position > 1
        onSwiped: step => root.step(step)

        StoryCard {
            anchors.fill: parent
            vm: root.vm
        }
    }

    Stops {
        id: stops

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait || root.low ? 8 : 26)
        width: parent.width
        stops: root.vm.stops
        current: root.vm.position
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

    receipt: Receipt {
        anchors.fill: parent
        subheading: root.vm.subtitle
        bottomPadding: Theme.px(16)

        ReceiptLines {
            width: parent.width
            lines: root.vm.lines
            fresh: root.vm.position === 1
        }
    }
}
