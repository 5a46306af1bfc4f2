pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Large

// The pages of the large layout, each in place of the usual one, and what lies over them.
Item {
    id: root

    required property Pages pages

    readonly property Component home: LargeHome {
        navigation: root.pages.navigation
        vm: root.pages.home
        story: root.pages.story
        visit: root.pages.visit
        table: root.pages.table
    }

    readonly property Component category: LargeCategory {
        navigation: root.pages.navigation
        vm: root.pages.category
    }

    readonly property Component partner: LargePartner {
        navigation: root.pages.navigation
        vm: root.pages.partner
        journey: root.pages.journey
    }

    readonly property Component qr: LargeQr {
        navigation: root.pages.navigation
        vm: root.pages.qr
        visit: root.pages.visit
    }

    readonly property Component step: LargeStep {
        navigation: root.pages.navigation
        vm: root.pages.step
        code: root.pages.programmeCode
        questions: root.pages.questions
        visit: root.pages.visit
        apart: root.pages.table.flat
    }

    readonly property Component story: LargeStory {
        navigation: root.pages.navigation
        vm: root.pages.story
    }

    readonly property Component journey: LargeJourney {
        navigation: root.pages.navigation
        vm: root.pages.journey
    }

    readonly property Component calculator: LargeCalculator {
        navigation: root.pages.navigation
        vm: root.pages.calculator
        bon: root.pages.bon
    }

    LargeReading {
        anchors.fill: parent
        vm: root.pages.reading
        aloud: root.pages.aloud
        languages: root.pages.home.languages
    }

    Loader {
        parent: root.pages
        anchors.fill: parent
        active: root.pages.thanks.shown

        sourceComponent: LargeThanks {
            vm: root.pages.thanks
            code: root.pages.programmeCode
        }
    }

    LargeWarning {
        parent: root.pages
        anchors.fill: parent
        z: 1
        visit: root.pages.visit
    }
}
