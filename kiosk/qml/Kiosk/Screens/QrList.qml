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

    GridView {
        id: list

        readonly property int columns: Theme.portrait ? 2 : 1
        readonly property int room: root.height - y - Theme.px(Theme.portrait ? 128 : 224)

        y: Theme.px(Theme.portrait ? 904 : 200)
        width: parent.width
        height: Math.min(room, Math.ceil(count / columns) * cellHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // No row is built ahead: Qt would still wait for it when the rows have gone.
        cacheBuffer: 0
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.px(92)
        model: root.vm.codes
        currentIndex: root.vm.index
        highlightMoveDuration: Theme.pageTime

        delegate: OfferPick {
            required property int index
            required property string note
            required property bool seen

            objectName: "partner" + index
            width: list.cellWidth
            height: list.cellHeight
            appliesTo: note
            rate: ""
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
