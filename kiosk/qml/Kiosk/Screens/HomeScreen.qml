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

    LanguageChooser {
        id: languages

        visible: !root.low
        languages: root.vm.languages
    }

    Headline {
        id: question

        visible: !root.low

        anchors.top: languages.bottom
        anchors.topMargin: Theme.px(20)
        width: parent.width
        text: qsTr("Hvad bruger du penge på?")
        size: Theme.portrait ? 54 : 56
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.type(36)
        wrapMode: Text.NoWrap
        color: Theme.paper
    }

    Mosaic {
        id: mosaic

        anchors.top: root.low ? parent.top : question.bottom
        anchors.topMargin: root.low ? 0 : Theme.px(16)
        anchors.bottom: parent.bottom
        width: parent.width
        count: tiles.count
        alternate: true

        HardShadow {}

        Repeater {
            id: tiles

            model: root.vm.categories

            delegate: CategoryTile {
                required property int index
                required property string key

                readonly property rect place: mosaic.places[index] ?? Qt.rect(0, 0, 0, 0)

                x: place.x
                y: place.y
                width: place.width
                height: place.height
                onClicked: root.navigation.openCategory(key)
            }
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
