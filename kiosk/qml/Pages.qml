pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Screens
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
    onVisibleChanged: if (visible)
        loader.forceActiveFocus()

    // Set when all of this is there. Whoever tapped during the start has waited: the page that came with it stands at once.
    property bool built: false
    readonly property bool roomy: Theme.roomy
    // The pages of the large layout; null until they are first needed.
    readonly property var columns: largePages.item

    // Pages of the large layout are not to be named here: naming a type loads it.
    readonly property var shown: loader.item

    readonly property bool settled: !enter.running && !((questionSheet.item as QuestionSheet)?.arriving ?? false) && !((warning.item as IdleWarning)?.arriving ?? false) && !((readingSheet.item as ReadingSheet)?.arriving ?? false) && !(shown?.arriving ?? false)

    // Upright there is no strip beside what a word of the conversation leads to.
    readonly property string cue: navigation.talking && !table.flat ? table.say : ""

    function page(screen: string): Component {
        const inColumn = root.columns?.page(screen) ?? null;
        if (inColumn !== null)
            return inColumn;
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

    Binding {
        target: Own
        property: "words"
        value: root.ownWords
    }

    // Whether what lies open lies in the page: the way to the reading help stands over that.
    function isInPage(layer: Item): bool {
        for (let ancestor = layer?.parent ?? null; ancestor !== null; ancestor = ancestor.parent) {
            if (ancestor === loader)
                return true;
        }
        return false;
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

        visible: !root.thanks.shown
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
            Accessible.role: Accessible.Pane
            Accessible.name: qsTranslate("Screen", root.navigation.title)
            sourceComponent: root.page(root.navigation.screen)
            onLoaded: {
                if (root.built)
                    enter.restart();
                forceActiveFocus();
            }
        }

        TornReceipt {
            id: tornReceipt

            readonly property rect place: (loader.item as TableFrame)?.paper ?? Qt.rect(0, 0, 0, 0)

            x: place.x
            y: place.y
            width: place.width
            height: place.height
            bon: root.bon
        }

        Toast {
            id: toast

            readonly property rect place: (loader.item as TableFrame)?.notice ?? Qt.rect(0, 0, 0, 0)

            onVisibleChanged: if (!visible)
                tornReceipt.fall()

            x: place.x
            y: place.y
            width: place.width
            height: place.height
            onUndone: root.bon.undo()

            Connections {
                target: root.calculator

                // It lies over the button that writes what is typed.
                function onChanged(): void {
                    toast.dismiss();
                }
            }

            Connections {
                target: root.bon
                // A page of the large layout says it where it was tapped.
                enabled: root.columns === null

                function onChanged(): void {
                    toast.dismiss();
                }

                function onNoticed(text: string, icon: string): void {
                    toast.show(text, icon);
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

        ReadingButton {
            id: readingButton

            Accessible.ignored: Layers.covers(parent) && !root.isInPage(Layers.modal)
            // The front page has its own, with the word.
            visible: root.columns === null && (root.navigation.screen !== "home" || memberHalf.apart || root.home.search.open)
            onClicked: root.navigation.openReading()
        }

        Loader {
            id: largePages

            anchors.fill: parent
            active: Theme.large
            Component.onCompleted: setSource(Qt.resolvedUrl("LargePages.qml"), {
                "pages": root
            })
        }

        Later {
            id: readingSheet

            anchors.fill: parent
            wanted: root.reading.shown && root.columns === null

            sourceComponent: ReadingSheet {
                replaced: root.columns !== null
                vm: root.reading
                languages: root.home.languages
                aloud: root.aloud
            }
        }
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
            navigation: root.navigation
            vm: root.home
            code: root.programmeCode
            visit: root.visit
            table: root.table
            story: root.story
        }
    }

    Component {
        id: categoryPage

        CategoryScreen {
            navigation: root.navigation
            cue: root.cue
            vm: root.category
            home: root.home
            bon: root.bon
        }
    }

    Component {
        id: partnerPage

        PartnerScreen {
            navigation: root.navigation
            vm: root.partner
            code: root.partnerCode
            bon: root.bon
            journey: root.journey
        }
    }

    Component {
        id: stepPage

        DialogueScreen {
            navigation: root.navigation
            vm: root.step
            code: root.programmeCode
            apart: memberHalf.apart
            questions: root.questions
            visit: root.visit
        }
    }

    Component {
        id: storyPage

        StoryScreen {
            navigation: root.navigation
            vm: root.story
            code: root.programmeCode
        }
    }

    Component {
        id: journeyPage

        JourneyScreen {
            navigation: root.navigation
            vm: root.journey
        }
    }

    Component {
        id: calculatorPage

        CalculatorScreen {
            navigation: root.navigation
            vm: root.calculator
            bon: root.bon
        }
    }

    Component {
        id: qrHalfPage

        QrHalf {
            navigation: root.navigation
            vm: root.qr
            visit: root.visit
        }
    }

    Component {
        id: qrPage

        QrScreen {
            navigation: root.navigation
            vm: root.qr
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
        visible: root.columns === null && root.visit.held && (root.table.flat || root.navigation.screen !== "home")
        held: true
        onClicked: root.visit.toggleHold()
    }

    Loader {
        anchors.fill: parent
        active: root.thanks.shown && root.columns === null

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
        wanted: root.visit.warning && root.columns === null

        sourceComponent: IdleWarning {
            replaced: root.columns !== null
            visit: root.visit
        }
    }
}
