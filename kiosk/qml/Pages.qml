pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import "Kiosk/Screens"
import Kiosk.Theme
import Kiosk.ViewModels

// Every screen but the idle one. It is loaded after the first frame.
Item {
    id: root

    required property WindowViewModel frame
    required property NavigationViewModel navigation
    required property LifeViewModel life
    required property VisitViewModel visit
    required property ThanksViewModel thanks
    required property TableViewModel table
    required property HomeViewModel home
    required property CategoryViewModel category
    required property PartnerViewModel partner
    required property ReceiptViewModel bon
    required property ReadingViewModel reading
    required property AloudViewModel aloud
    required property AnnouncementsViewModel announcements
    required property StoryViewModel story
    required property JourneyViewModel journey
    required property DialogueViewModel step
    required property QuestionsViewModel questions
    required property QrViewModel programmeCode
    required property QrViewModel partnerCode
    required property TakeawayViewModel qr
    required property CalculatorViewModel calculator
    required property OwnWordsViewModel ownWords

    anchors.fill: parent
    onRoomyChanged: table.tellRoom(roomy)
    Component.onCompleted: table.tellRoom(roomy)
    onSettledChanged: frame.tellSettled(settled)

    // Set when all of this is there. Whoever tapped during the start has waited: the page that came with it stands at once.
    property bool built: false
    // Set when nobody waits for the front page any more: what all others are made of is to be read.
    property bool whole: false
    readonly property bool roomy: Theme.roomy
    readonly property bool settled: memberHalf.settled && !((questionSheet.item as QuestionSheet)?.arriving ?? false) && !((warning.item as IdleWarning)?.arriving ?? false)

    // Upright there is no strip beside what a word of the conversation leads to.
    readonly property string cue: navigation.talking && !table.flat ? table.say : ""

    Binding {
        target: Own
        property: "words"
        value: root.ownWords
    }

    Connections {
        target: Unseen

        function onActed(): void {
            root.life.feel();
        }
    }

    MemberHalf {
        id: memberHalf

        width: root.width
        pages: root
    }

    Announcer {
        parent: root.Window.contentItem
        vm: root.announcements
    }

    Loader {
        y: memberHalf.height
        width: root.width
        height: root.height - y
        active: root.table.flat
        visible: !root.questions.shown

        sourceComponent: TableStrip {
            navigation: root.navigation
            vm: root.table
            takeaway: root.qr
            dialogue: root.step
            memberHalf: memberHalf
            questions: root.questions
            story: root.story
            visit: root.visit
        }
    }

    Later {
        id: questionSheet

        anchors.fill: parent
        wanted: root.questions.shown

        sourceComponent: QuestionSheet {
            navigation: root.navigation
            vm: root.questions
            dialogue: root.step
        }
    }

    // The hold shows on every screen, and one tap ends it. The front page has its own button.
    HoldButton {
        x: root.width - width - Theme.px(root.table.flat ? 20 : 72)
        y: (root.table.flat ? memberHalf.height - height : 0) + Theme.px(root.table.flat ? -8 : 8)
        visible: memberHalf.columns === null && root.visit.held && (root.table.flat || root.navigation.screen !== "home")
        held: true
        onClicked: root.visit.toggleHold()
    }

    Loader {
        anchors.fill: parent
        active: root.thanks.shown && memberHalf.columns === null

        sourceComponent: ThanksScreen {
            vm: root.thanks
            code: root.programmeCode
        }
    }

    // In table mode the code takes both halves, turned as the member's is; else the page shows it itself.
    Loader {
        anchors.fill: parent
        active: root.table.flat && root.qr.large && root.navigation.screen === "qr"
        rotation: root.table.turned ? 180 : 0

        sourceComponent: QrLarge {
            vm: root.qr
        }
    }

    Later {
        id: warning

        anchors.fill: parent
        wanted: root.visit.warning && memberHalf.columns === null

        sourceComponent: IdleWarning {
            replaced: memberHalf.columns !== null
            visit: root.visit
        }
    }
}
