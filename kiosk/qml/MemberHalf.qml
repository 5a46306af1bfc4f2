pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import "Kiosk/Screens"
import Kiosk.Theme

// The page that a screen of the member's has, and what lies on it: the whole screen; in table mode the member's half,
// turned towards the member.
Item {
    id: root

    required property Pages pages

    readonly property bool apart: pages.table.flat
    // The pages of the large layout; null until they are first needed.
    readonly property var columns: largePages.item
    readonly property var usual: otherPages.item
    // Pages of the large layout are not to be named here: naming a type loads it.
    readonly property var page: loader.item
    readonly property bool settled: !enter.running && !((readingSheet.item as ReadingSheet)?.arriving ?? false) && !(page?.arriving ?? false) && (usual?.settled ?? true)

    visible: !pages.thanks.shown
    height: apart ? Math.round(pages.height * 0.605) : pages.height
    rotation: apart && pages.table.turned ? 180 : 0
    clip: apart
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Til medlemmet")
    Accessible.ignored: !apart
    onVisibleChanged: if (visible)
        loader.forceActiveFocus()

    // Whether what lies open lies in the page: the way to the reading help stands over that.
    function isInPage(layer: Item): bool {
        for (let ancestor = layer?.parent ?? null; ancestor !== null; ancestor = ancestor.parent) {
            if (ancestor === loader)
                return true;
        }
        return false;
    }

    Cloth {
        // A step covers all of it.
        visible: root.apart && root.pages.navigation.screen !== "step"
        anchors.fill: parent
    }

    // What else is shown is not to be named here: naming a type loads it, and a tap at the start waits for this page alone.
    Component {
        id: frontPage

        HomeScreen {
            navigation: root.pages.navigation
            vm: root.pages.home
            code: root.pages.programmeCode
            visit: root.pages.visit
            table: root.pages.table
            story: root.pages.story
        }
    }

    Loader {
        id: loader

        width: parent.width
        height: parent.height
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTranslate("Screen", root.pages.navigation.title)
        Accessible.ignored: Layers.covers(loader) && !root.isInPage(Layers.modal)
        sourceComponent: {
            const screen = root.pages.navigation.screen;
            return root.columns?.[screen] ?? (screen === "home" ? frontPage : root.usual?.[screen]) ?? null;
        }
        onLoaded: {
            if (root.pages.built)
                enter.restart();
            forceActiveFocus();
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

    Loader {
        id: otherPages

        anchors.fill: parent
        active: root.pages.whole
        Component.onCompleted: setSource(Qt.resolvedUrl("UsualPages.qml"), {
            "pages": root.pages,
            "half": root
        })
    }

    ReadingButton {
        Accessible.ignored: Layers.covers(parent) && !root.isInPage(Layers.modal)
        // The front page has its own, with the word.
        visible: root.columns === null && (root.pages.navigation.screen !== "home" || root.apart || root.pages.home.search.open)
        onClicked: root.pages.navigation.openReading()
    }

    Loader {
        id: largePages

        anchors.fill: parent
        active: Theme.large
        Component.onCompleted: setSource(Qt.resolvedUrl("LargePages.qml"), {
            "pages": root.pages
        })
    }

    Later {
        id: readingSheet

        anchors.fill: parent
        wanted: root.pages.reading.shown && root.columns === null

        sourceComponent: ReadingSheet {
            replaced: root.columns !== null
            vm: root.pages.reading
            languages: root.pages.home.languages
            aloud: root.pages.aloud
        }
    }
}
