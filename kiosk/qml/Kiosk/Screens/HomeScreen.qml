pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The front page: what the household spends money on, and the ways on from there.
TableFrame {
    id: root

    required property NavigationViewModel navigation
    required property HomeViewModel vm
    required property QrViewModel code
    required property VisitViewModel visit
    required property TableViewModel table
    required property StoryViewModel story

    portraitReceipt: 292
    bare: true
    shelfHeight: low ? 0 : Theme.touch
    onTakeaway: navigation.openQr("")

    // Every page has much the same number of categories, at most twelve.
    readonly property int pages: Math.max(1, Math.ceil(vm.categories.count / (low ? 8 : 12)))
    readonly property int perPage: Math.ceil(vm.categories.count / pages)
    property int page: 0

    onPagesChanged: page = 0

    LanguageChooser {
        id: languages

        visible: !root.low && !root.vm.search.open
        languages: root.vm.languages
    }

    ActionButton {
        id: help

        visible: languages.visible
        anchors.right: parent.right
        look: ActionButton.Ghost
        tall: 56
        size: 21
        wide: 20
        iconName: "accessible"
        // Where partners can be searched, there is room for the icon alone.
        text: root.vm.searchable ? "" : qsTr("Læsehjælp")
        Accessible.name: qsTr("Læsehjælp")
        onClicked: root.navigation.openReading()
    }

    SearchButton {
        visible: root.vm.searchable && languages.visible
        anchors.right: help.left
        anchors.rightMargin: Theme.gap
        width: Math.min(Theme.px(300), help.x - languages.width - 2 * Theme.gap)
        height: languages.height
        onCloth: true
        text: qsTr("Søg en partner")
        onClicked: root.vm.search.begin()
    }

    PageArrows {
        id: arrows

        visible: root.pages > 1 && !root.vm.search.open
        anchors.right: parent.right
        // In half a portrait screen the reading help has the corner.
        anchors.rightMargin: root.low && Theme.portrait ? Theme.px(40) : 0
        anchors.verticalCenter: root.low ? undefined : question.verticalCenter
        y: 0
        tall: 56
        page: root.page
        pages: root.pages
        onTurned: page => root.page = page
    }

    Headline {
        id: question

        visible: languages.visible

        anchors.top: languages.bottom
        anchors.topMargin: Theme.px(20)
        width: parent.width - (arrows.visible ? arrows.width + Theme.gap : 0)
        text: qsTr("Hvad bruger du penge på?")
        size: Theme.portrait ? 54 : 56
        shrinksTo: Theme.least(36)
        color: Theme.paper
    }

    Mosaic {
        id: mosaic

        visible: !root.vm.search.open
        anchors.top: !root.low ? question.bottom : arrows.visible ? arrows.bottom : parent.top
        anchors.topMargin: !root.low || arrows.visible ? Theme.px(16) : 0
        anchors.bottom: parent.bottom
        width: parent.width
        count: Math.min(root.perPage, tiles.count - root.page * root.perPage)
        alternate: true

        HardShadow {}

        Repeater {
            id: tiles

            model: root.vm.categories

            delegate: CategoryTile {
                required property int index
                required property string key

                readonly property int number: index - root.page * root.perPage
                readonly property rect place: mosaic.places[number] ?? Qt.rect(0, 0, 0, 0)

                visible: number >= 0 && number < mosaic.count
                x: place.x
                y: place.y
                width: place.width
                height: place.height
                onClicked: root.navigation.openCategory(key)
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.vm.search.open

        sourceComponent: PartnerSearch {
            low: root.low
            search: root.vm.search
            navigation: root.navigation
        }
    }

    shelf: HomeShelf {
        anchors.fill: parent
        visible: !root.low
        navigation: root.navigation
        visit: root.visit
        table: root.table
    }

    receipt: Receipt {
        anchors.fill: parent
        leastHeight: height
        topPadding: Theme.px(Theme.portrait ? 26 : 22)
        bottomPadding: Theme.px(22)
        headed: !Theme.portrait
        subheading: qsTr("Bonus er rigtige penge")

        HomeCoupons {
            width: parent.width
            low: root.low
            navigation: root.navigation
            vm: root.vm
            code: root.code
            story: root.story
        }
    }
}
