pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// What lies over all screens: a corner that opens the ambassador's own when it is held, and these.
Item {
    id: root

    required property DoorViewModel door
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

    function title(place: string): string {
        switch (place) {
        case "setup":
            return qsTr("Tabletten sættes op");
        case "shift":
            return qsTr("Tjek tabletten");
        case "panel":
            return qsTr("Ambassadørens panel");
        case "sync":
            return qsTr("Opdatering");
        case "report":
            return qsTr("Dagens tal");
        case "practice":
            return qsTr("Øv dig");
        case "settings":
            return qsTr("Indstillinger");
        default:
            return qsTr("Pinkode");
        }
    }

    HeldCorner {
        enabled: root.door.place === ""
        time: root.holdTime
        onHeld: root.door.knock()
    }

    Loader {
        anchors.fill: parent
        active: root.door.place !== ""
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: root.title(root.door.place)
        Accessible.ignored: !active
        onLoaded: forceActiveFocus()
        sourceComponent: root.page(root.door.place)
    }

    // The same for whoever has a keyboard.
    Shortcut {
        enabled: root.door.place === ""
        sequence: "F10"
        autoRepeat: false
        onActivated: {
            Unseen.acted();
            root.door.knock();
        }
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
            door: root.door
            vm: root.pin
        }
    }

    Component {
        id: setupPage

        SetupScreen {
            door: root.door
            vm: root.setup
            pin: root.pin
            holdTime: root.holdTime
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
            door: root.door
            vm: root.panel
            updates: root.updates
        }
    }

    Component {
        id: syncPage

        SyncScreen {
            door: root.door
            vm: root.updates
            release: root.panel.release
        }
    }

    Component {
        id: reportPage

        ReportScreen {
            door: root.door
            vm: root.report
        }
    }

    Component {
        id: practicePage

        PracticeScreen {
            door: root.door
            vm: root.practice
        }
    }

    Component {
        id: settingsPage

        SettingsScreen {
            door: root.door
            vm: root.settings
            problems: root.panel.problems
        }
    }
}
