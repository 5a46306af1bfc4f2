pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// The window: the tablecloth, the idle screen, and room for every other screen.
Window {
    id: root

    required property Library library
    required property AttractViewModel attract
    required property NavigationViewModel navigation
    property bool still: false
    // How large texts are, 1 as they are drawn.
    property real textFactor: 1
    // Set while the ambassador's screens lie over all others.
    property bool covered: false
    property bool closable: false
    // Set when everything has come that the first frame did without.
    property bool ready: false
    // After hours without anybody the idle screen is dark until somebody touches it.
    property bool dim: false

    // What decides which presses count, once it is there.
    property QtObject taps: null

    readonly property int shake: Theme.shake
    readonly property bool typing: Typing.going
    readonly property bool idle: navigation.screen === "attract"

    title: qsTr("Partnerprogrammet")
    color: Theme.cloth
    flags: closable ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    // Only the program itself ends the kiosk: not Alt+F4, not a desktop.
    onClosing: close => close.accepted = closable

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "textFactor"
        value: root.textFactor
    }

    Binding {
        target: Theme
        property: "drawn"
        value: root.ready
    }

    Binding {
        target: Theme
        property: "edition"
        value: root.library.revision
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.still
    }

    Cloth {
        anchors.fill: parent
    }

    Creases {
        anchors.fill: parent
        visible: !root.covered && (root.idle || root.navigation.screen === "qr")
    }

    AttractScreen {
        objectName: "attract"
        anchors.fill: parent
        visible: root.idle && !root.covered
        navigation: root.navigation
        vm: root.attract
        ready: root.ready
        onVisibleChanged: if (visible)
            forceActiveFocus()
    }

    Rectangle {
        anchors.fill: parent
        visible: root.dim && root.idle
        color: Theme.night
    }

    Item {
        objectName: "pages"
        anchors.fill: parent
        visible: !root.idle && !root.covered
    }

    Item {
        objectName: "ambassador"
        anchors.fill: parent
        // Over what comes later too, such as the word of safe mode.
        z: 1
    }

    // Takes the presses that do not count, over everything.
    MultiPointTouchArea {
        objectName: "swallower"
        anchors.fill: parent
        z: 2
        enabled: root.taps !== null
        containmentMask: root.taps
    }

    Shortcut {
        enabled: !root.covered
        sequences: ["Esc", "Back"]
        autoRepeat: false
        onActivated: {
            Unseen.acted();
            if (!Layers.close())
                root.navigation.back();
        }
    }
}
