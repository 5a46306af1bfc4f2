pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import "Kiosk/Screens"
import Kiosk.Theme

// The page of each of the members' screens but the front page, by the screen's key, and what lies over all of them.
Item {
    id: root

    required property Pages pages
    required property MemberHalf half

    readonly property bool settled: !((questionSheet.item as QuestionSheet)?.arriving ?? false) && !((warning.item as IdleWarning)?.arriving ?? false)

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

    TornReceipt {
        id: tornReceipt

        readonly property rect place: (root.half.page as TableFrame)?.paper ?? Qt.rect(0, 0, 0, 0)

        x: place.x
        y: place.y
        width: place.width
        height: place.height
        bon: root.pages.bon
    }

    Toast {
        id: toast

        readonly property rect place: (root.half.page as TableFrame)?.notice ?? Qt.rect(0, 0, 0, 0)

        onVisibleChanged: if (!visible)
            tornReceipt.fall()

        x: place.x
        y: place.y
        width: place.width
        height: place.height
        onUndone: root.pages.bon.undo()

        Connections {
            target: root.pages.calculator

            // It lies over the button that writes what is typed.
            function onChanged(): void {
                toast.dismiss();
            }
        }

        Connections {
            target: root.pages.bon
            // A page of the large layout says it where it was tapped.
            enabled: root.half.columns === null

            function onChanged(): void {
                toast.dismiss();
            }

            function onNoticed(text: string, icon: string): void {
                toast.show(text, icon);
            }
        }

        Connections {
            target: root.pages.navigation

            function onScreenChanged(): void {
                if (root.pages.navigation.screen !== "partner")
                    toast.dismiss();
            }
        }
    }

    Loader {
        parent: root.pages
        y: root.half.height
        width: root.pages.width
        height: root.pages.height - y
        active: root.pages.table.flat
        visible: !root.pages.questions.shown

        sourceComponent: TableStrip {
            navigation: root.pages.navigation
            vm: root.pages.table
            takeaway: root.pages.qr
            dialogue: root.pages.step
            memberHalf: root.half
            questions: root.pages.questions
            story: root.pages.story
            visit: root.pages.visit
        }
    }

    Later {
        id: questionSheet

        parent: root.pages
        anchors.fill: parent
        wanted: root.pages.questions.shown

        sourceComponent: QuestionSheet {
            navigation: root.pages.navigation
            vm: root.pages.questions
            dialogue: root.pages.step
        }
    }

    // The hold shows on every screen, and one tap ends it. The front page has its own button.
    HoldButton {
        parent: root.pages
        x: root.pages.width - width - Theme.px(root.pages.table.flat ? 20 : 72)
        y: (root.pages.table.flat ? root.half.height - height : 0) + Theme.px(root.pages.table.flat ? -8 : 8)
        visible: root.half.columns === null && root.pages.visit.held && (root.pages.table.flat || root.pages.navigation.screen !== "home")
        held: true
        onClicked: root.pages.visit.toggleHold()
    }

    Loader {
        parent: root.pages
        anchors.fill: parent
        active: root.pages.thanks.shown && root.half.columns === null

        sourceComponent: ThanksScreen {
            vm: root.pages.thanks
            code: root.pages.programmeCode
        }
    }

    // In table mode the code takes both halves, turned as the member's is; else the page shows it itself.
    Loader {
        parent: root.pages
        anchors.fill: parent
        active: root.pages.table.flat && root.pages.qr.large && root.pages.navigation.screen === "qr"
        rotation: root.pages.table.turned ? 180 : 0

        sourceComponent: QrLarge {
            vm: root.pages.qr
        }
    }

    Later {
        id: warning

        parent: root.pages
        anchors.fill: parent
        wanted: root.pages.visit.warning && root.half.columns === null

        sourceComponent: IdleWarning {
            replaced: root.half.columns !== null
            visit: root.pages.visit
        }
    }
}
