pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The partners of a category: large tiles for a few, a list for many.
TableFrame {
    id: root

    required property NavigationViewModel navigation
    required property CategoryViewModel vm
    required property HomeViewModel home
    required property ReceiptViewModel bon

    readonly property CategoryList many: partners.item as CategoryList

    portraitReceipt: 230
    bare: low && vm.search.open
    onTakeaway: navigation.openQr("")

    HardShadow {}

    Loader {
        id: partners

        anchors.fill: parent
        focus: true
        sourceComponent: root.vm.listed ? listPage : tilesPage
    }

    Component {
        id: tilesPage

        CategoryTiles {
            navigation: root.navigation
            vm: root.vm
            low: root.low
        }
    }

    Component {
        id: listPage

        CategoryList {
            navigation: root.navigation
            vm: root.vm
            low: root.low
        }
    }

    buttons: [
        BackHome {
            id: ways

            visible: !root.vm.search.open
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
        },
        // The head of the list, which has it otherwise, is left out there.
        ActionButton {
            visible: root.low && root.vm.listed && !root.vm.search.open
            x: ways.width + Theme.px(16)
            look: ActionButton.Ghost
            onCloth: true
            iconName: "search"
            text: qsTr("Søg")
            Accessible.name: qsTr("Søg en partner")
            onClicked: root.vm.search.begin()
        },
        CategoryChips {
            visible: !root.vm.listed
            anchors.right: parent.right
            width: Math.min(contentWidth, parent.width - ways.width - Theme.gap)
            navigation: root.navigation
            home: root.home
            current: root.vm.key
        },
        PageArrows {
            visible: root.many !== null && root.many.pages > 1 && !root.vm.search.open
            anchors.right: parent.right
            page: root.many?.page ?? 0
            pages: root.many?.pages ?? 1
            onTurned: page => root.many.turn(page)
        }
    ]

    receipt: VisitReceipt {
        anchors.fill: parent
        bon: root.bon
    }
}
