pragma ComponentBehavior: Bound

import QtQuick
import "Kiosk/Screens"

// The page of each of the members' screens but the front page, by the screen's key.
Item {
    id: root

    required property Pages pages

    objectName: "usualPages"

    readonly property Component category: CategoryScreen {
        navigation: root.pages.navigation
        cue: root.pages.cue
        vm: root.pages.category
        home: root.pages.home
        bon: root.pages.bon
    }

    readonly property Component partner: PartnerScreen {
        navigation: root.pages.navigation
        vm: root.pages.partner
        code: root.pages.partnerCode
        bon: root.pages.bon
        journey: root.pages.journey
    }

    readonly property Component step: DialogueScreen {
        navigation: root.pages.navigation
        vm: root.pages.step
        code: root.pages.programmeCode
        apart: root.pages.table.flat
        questions: root.pages.questions
        visit: root.pages.visit
    }

    readonly property Component story: StoryScreen {
        navigation: root.pages.navigation
        vm: root.pages.story
        code: root.pages.programmeCode
    }

    readonly property Component journey: JourneyScreen {
        navigation: root.pages.navigation
        vm: root.pages.journey
    }

    readonly property Component calculator: CalculatorScreen {
        navigation: root.pages.navigation
        vm: root.pages.calculator
        bon: root.pages.bon
    }

    readonly property Component qr: pages.table.flat ? qrHalf : qrWhole

    readonly property Component qrWhole: QrScreen {
        navigation: root.pages.navigation
        vm: root.pages.qr
        visit: root.pages.visit
    }

    readonly property Component qrHalf: QrHalf {
        navigation: root.pages.navigation
        vm: root.pages.qr
        visit: root.pages.visit
    }
}
