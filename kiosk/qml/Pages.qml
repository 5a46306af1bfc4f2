pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// Every screen but the idle one. It is loaded after the first frame.
Item {
    id: root

    required property NavigationViewModel navigation
    required property LifeViewModel life
    required property VisitViewModel visit
    required property TableViewModel table
    required property HomeViewModel home
    required property CategoryViewModel category
    required property PartnerViewModel partner
    required property ReceiptViewModel bon
    required property StoryViewModel story
    required property JourneyViewModel journey
    required property DialogueViewModel dialogue
    required property QuestionsViewModel questions
    required property QrViewModel programmeCode
    required property QrViewModel partnerCode
    required property TakeawayViewModel takeaway
    required property CalculatorViewModel calculator

    anchors.fill: parent
    onVisibleChanged: if (visible)
        loader.forceActiveFocus()

    readonly property bool settled: !enter.running && !questionSheet.arriving && !warning.arriving && !((loader.item as StoryScreen)?.arriving ?? false) && !((loader.item as DialogueScreen)?.arriving ?? false)

    function page(screen: string): Component {
        switch (screen) {
        case "home":
            return homePage;
        case "category":
            return categoryPage;
        case "partner":
            return partnerPage;
        case "calculator":
            return calculatorPage;
        case "qr":
            return root.table.flat ? qrHalfPage : qrPage;
        case "step":
            return stepPage;
        case "story":
            return storyPage;
        case "journey":
            return journeyPage;
        default:
            return null;
        }
    }

    Connections {
        target: Unseen

        function onActed(): void {
            root.life.feel();
        }
    }

    // The whole screen; in table mode the member's half, turned towards the member.
    Item {
        id: memberHalf

        readonly property bool apart: root.table.flat

        width: root.width
        height: apart ? Math.round(root.height * 0.605) : root.height
        rotation: apart && root.table.turned ? 180 : 0
        clip: apart
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Til medlemmet")
        Accessible.ignored: !apart

        Cloth {
            // A step covers all of it.
            visible: memberHalf.apart && root.navigation.screen !== "step"
            anchors.fill: parent
        }

        Loader {
            id: loader

            width: parent.width
            height: parent.height
            focus: true
            sourceComponent: root.page(root.navigation.screen)
            onLoaded: {
                enter.restart();
                forceActiveFocus();
            }
        }

        Toast {
            id: toast

            readonly property bool low: memberHalf.apart
            readonly property bool calculating: root.navigation.screen === "calculator"

            // Over what can be covered for a while: the calculator's heading, the top of the partner's picture.
            // In portrait it stands at the left, clear of the hold.
            x: Theme.portrait && !low ? Theme.margin : root.width - (Theme.portrait ? Theme.margin : Theme.px(low && calculating ? 22 : 456)) - width
            y: Theme.px(low ? 20 : !calculating ? -8 : Theme.portrait ? 40 : 84)
            // In the member's half no wider than the partner's picture or the calculator's receipt.
            room: Theme.px(!low ? 540 : Theme.portrait ? 348 : 408)
            onUndone: root.bon.undo()

            Connections {
                target: root.bon

                function onChanged(): void {
                    toast.dismiss();
                }

                function onPrinted(name: string): void {
                    toast.show(qsTr("%1 står på bonen").arg(name));
                }

                function onCorrected(name: string): void {
                    toast.show(qsTr("%1 er rettet").arg(name));
                }

                function onRemoved(name: string): void {
                    toast.show(qsTr("%1 er taget af bonen").arg(name));
                }
            }

            Connections {
                target: root.navigation

                function onScreenChanged(): void {
                    if (root.navigation.screen !== "partner")
                        toast.dismiss();
                }
            }
        }
    }

    Loader {
        y: memberHalf.height
        width: root.width
        height: root.height - y
        active: root.table.flat
        visible: !root.questions.shown

        sourceComponent: TableStrip {
            vm: root.table
            dialogue: root.dialogue
            memberHalf: memberHalf
            screen: root.navigation.screen
            onStepChosen: key => root.navigation.openStep(key)
            onStoryChosen: root.navigation.openStory(root.story.key, 1)
            onCalculatorChosen: root.navigation.openCalculator("")
            onQuestionsWanted: root.questions.show()
            onBack: root.navigation.back()
            onFinished: root.visit.end()
            onLifted: root.table.lift()
        }
    }

    // The page slides in. A fade would blend the whole screen, 8 ms a frame in software.
    NumberAnimation {
        id: enter

        target: loader
        property: "x"
        from: Theme.pageTravel
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }

    Component {
        id: homePage

        HomeScreen {
            vm: root.home
            code: root.programmeCode
            visit: root.visit
            onTalkStarted: root.navigation.startDialogue()
            onTableChosen: {
                root.navigation.startDialogue();
                root.table.lay();
            }
            onStoryChosen: root.navigation.openStory(root.story.key, 1)
            onCalculatorChosen: root.navigation.openCalculator("")
            onCodeChosen: root.navigation.openProgramme()
            onCategoryChosen: key => root.navigation.openCategory(key)
            onTakeaway: root.navigation.openQr("")
        }
    }

    Component {
        id: categoryPage

        CategoryScreen {
            vm: root.category
            home: root.home
            bon: root.bon
            onPartnerChosen: key => root.navigation.openPartner(key, root.category.key)
            onCategoryChosen: key => root.navigation.openCategory(key)
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
            onTakeaway: root.navigation.openQr("")
        }
    }

    Component {
        id: partnerPage

        PartnerScreen {
            vm: root.partner
            code: root.partnerCode
            bon: root.bon
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
            onTakeaway: root.navigation.openQr(root.partner.key)
            onJourneyChosen: root.navigation.openJourney(root.journey.key)
            onCalculatorChosen: root.navigation.openCalculator(root.partner.key)
        }
    }

    Component {
        id: stepPage

        DialogueScreen {
            vm: root.dialogue
            code: root.programmeCode
            apart: memberHalf.apart
            covered: root.questions.shown
            onQuestionsWanted: root.questions.show()
            onStepChosen: key => root.navigation.openStep(key)
            onCategoryChosen: key => root.navigation.openCategory(key)
            onTakeaway: root.navigation.openProgramme()
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
            onFinished: root.visit.end()
        }
    }

    Component {
        id: storyPage

        StoryScreen {
            vm: root.story
            code: root.programmeCode
            onPlaceChosen: position => root.navigation.openStory(root.story.key, position)
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
            onCalculatorChosen: root.navigation.openCalculator("")
            onTakeaway: root.story.ended ? root.navigation.openProgramme() : root.navigation.openQr(root.story.partnerKey)
        }
    }

    Component {
        id: journeyPage

        JourneyScreen {
            vm: root.journey
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
            onCalculatorChosen: root.navigation.openCalculator(root.journey.offerKey)
        }
    }

    Component {
        id: calculatorPage

        CalculatorScreen {
            vm: root.calculator
            bon: root.bon
            noticed: toast.visible
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
            onTakeaway: root.navigation.openQr("")
        }
    }

    Component {
        id: qrHalfPage

        QrHalf {
            vm: root.takeaway
            onBack: root.navigation.back()
            onFinished: root.visit.end()
        }
    }

    Component {
        id: qrPage

        QrScreen {
            vm: root.takeaway
            onBack: root.navigation.back()
            onFinished: root.visit.end()
        }
    }

    QuestionSheet {
        id: questionSheet

        anchors.fill: parent
        vm: root.questions
        dialogue: root.dialogue
        onStepChosen: key => root.navigation.openStep(key)
    }

    // The hold shows on every screen, and one tap ends it. The front page has its own button.
    HoldButton {
        x: root.width - width - Theme.px(20)
        y: (root.table.flat ? memberHalf.height - height : 0) + Theme.px(root.table.flat ? -8 : 8)
        visible: root.visit.held && (root.table.flat || root.navigation.screen !== "home")
        held: true
        onClicked: root.visit.toggleHold()
    }

    IdleWarning {
        id: warning

        anchors.fill: parent
        visit: root.visit
    }
}
