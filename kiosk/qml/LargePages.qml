pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Large

// The pages of the large layout, each in place of the usual one, and what lies over them.
Item {
    id: root

    required property Pages pages

    function page(screen: string): Component {
        switch (screen) {
        case "home":
            return homePage;
        case "category":
            return categoryPage;
        case "partner":
            return partnerPage;
        case "qr":
            return qrPage;
        case "step":
            return stepPage;
        case "story":
            return storyPage;
        case "journey":
            return journeyPage;
        case "calculator":
            return calculatorPage;
        default:
            return null;
        }
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

    Component {
        id: homePage

        LargeHome {
            navigation: root.pages.navigation
            vm: root.pages.home
            story: root.pages.story
            visit: root.pages.visit
            table: root.pages.table
        }
    }

    Component {
        id: categoryPage

        LargeCategory {
            navigation: root.pages.navigation
            vm: root.pages.category
        }
    }

    Component {
        id: partnerPage

        LargePartner {
            navigation: root.pages.navigation
            vm: root.pages.partner
            journey: root.pages.journey
        }
    }

    Component {
        id: qrPage

        LargeQr {
            navigation: root.pages.navigation
            vm: root.pages.qr
            visit: root.pages.visit
        }
    }

    Component {
        id: stepPage

        LargeStep {
            navigation: root.pages.navigation
            vm: root.pages.step
            code: root.pages.programmeCode
            questions: root.pages.questions
            visit: root.pages.visit
            apart: root.pages.table.flat
        }
    }

    Component {
        id: storyPage

        LargeStory {
            navigation: root.pages.navigation
            vm: root.pages.story
        }
    }

    Component {
        id: journeyPage

        LargeJourney {
            navigation: root.pages.navigation
            vm: root.pages.journey
        }
    }

    Component {
        id: calculatorPage

        LargeCalculator {
            navigation: root.pages.navigation
            vm: root.pages.calculator
            bon: root.pages.bon
        }
    }
}
