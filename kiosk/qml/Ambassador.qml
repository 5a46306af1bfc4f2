pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import "Kiosk/Screens"
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
        Accessible.name: qsTranslate("Place", root.door.title)
        Accessible.ignored: !active
        onLoaded: forceActiveFocus()
        sourceComponent: screens[root.door.place] ?? null
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

    // The screen of each place, by its key.
    QtObject {
        id: screens

        readonly property Component code: PinScreen {
            door: root.door
            vm: root.pin
        }
        readonly property Component newCode: code

        readonly property Component setup: SetupScreen {
            door: root.door
            vm: root.setup
            pin: root.pin
            holdTime: root.holdTime
        }

        readonly property Component shift: ShiftScreen {
            vm: root.shift
            code: root.code
        }

        readonly property Component panel: PanelScreen {
            door: root.door
            vm: root.panel
            updates: root.updates
        }

        readonly property Component sync: SyncScreen {
            door: root.door
            vm: root.updates
            release: root.panel.release
        }

        readonly property Component report: ReportScreen {
            door: root.door
            vm: root.report
        }

        readonly property Component practice: PracticeScreen {
            door: root.door
            vm: root.practice
        }

        readonly property Component settings: SettingsScreen {
            door: root.door
            vm: root.settings
            problems: root.panel.problems
        }
    }
}
