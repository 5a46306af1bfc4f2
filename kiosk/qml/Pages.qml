pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
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
    onBeyondChanged: whole = true

    // Set when all of this is there. Whoever tapped during the start has waited: the page that came with it stands at once.
    property bool built: false
    // Set when more than the front page is wanted, or nobody waits for that page any more.
    property bool whole: false
    readonly property bool roomy: Theme.roomy
    readonly property bool settled: memberHalf.settled
    // Whether something is to be shown that the front page does without.
    readonly property bool beyond: !["attract", "home"].includes(navigation.screen) || table.flat || visit.warning || thanks.shown

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
}
