pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// What lies over all screens: a corner that opens the ambassador's own when it is held, and these.
Item {
    id: root

    required property AmbassadorViewModel door
    required property PinViewModel pin
    required property PanelViewModel panel
    required property ShiftViewModel shift
    required property PracticeViewModel practice
    required property SettingsViewModel settings
    required property SetupViewModel setup
    required property QrViewModel code
    required property ReportViewModel report
    // Null where nothing keeps the catalogue new.
    property UpdatesViewModel updates: null

    // How long the corner is held, in ms.
    property int holdTime: Theme.gestureTime

    anchors.fill: parent

    function page(place: string): Component {
        switch (place) {
        case "code":
        case "new-code":
            return pinPage;
        case "setup":
            return setupPage;
        case "shift":
            return shiftPage;
        case "panel":
            return panelPage;
        case "sync":
            return syncPage;
        case "report":
            return reportPage;
        case "practice":
            return practicePage;
        case "settings":
            return settingsPage;
        default:
            return null;
        }
    }

    // Held long enough it opens the door. Everything under it is touched as if it were not there.
    Item {
        width: Theme.px(64)
        height: width
        enabled: root.door.place === ""
        Accessible.ignored: true

        PointHandler {
            id: finger
        }

        Timer {
            running: {
                const now = finger.point.scenePosition;
                const before = finger.point.scenePressPosition;
                return finger.active && Math.hypot(now.x - before.x, now.y - before.y) <= Theme.shake;
            }
            interval: root.holdTime
            onTriggered: root.door.knock()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.door.place !== ""
        focus: true
        onLoaded: forceActiveFocus()
        sourceComponent: root.page(root.door.place)
    }

    Shortcut {
        enabled: root.door.place !== ""
        sequences: ["Esc", "Back"]
        autoRepeat: false
        onActivated: {
            Unseen.acted();
            if (!Layers.close())
                root.door.back();
        }
    }

    Component {
        id: pinPage

        PinScreen {
            vm: root.pin
            onBack: root.door.back()
        }
    }

    Component {
        id: setupPage

        SetupScreen {
            vm: root.setup
            pin: root.pin
            onSkipped: root.door.lock()
        }
    }

    Component {
        id: shiftPage

        ShiftScreen {
            vm: root.shift
            code: root.code
        }
    }

    Component {
        id: panelPage

        PanelScreen {
            vm: root.panel
            updates: root.updates
            onLocked: root.door.lock()
            onTalkStarted: root.door.startTalk()
            onPlaceChosen: place => root.door.open(place)
        }
    }

    Component {
        id: syncPage

        SyncScreen {
            vm: root.updates
            release: root.panel.release
            onBack: root.door.back()
        }
    }

    Component {
        id: reportPage

        ReportScreen {
            vm: root.report
            onBack: root.door.back()
        }
    }

    Component {
        id: practicePage

        PracticeScreen {
            vm: root.practice
            onStopped: root.door.back()
        }
    }

    Component {
        id: settingsPage

        SettingsScreen {
            vm: root.settings
            problems: root.panel.problems
            onBack: root.door.back()
            onPinWanted: root.door.open("new-code")
            onRestartWanted: root.door.restart()
            onQuitWanted: root.door.quit()
        }
    }
}
