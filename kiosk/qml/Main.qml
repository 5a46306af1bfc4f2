pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import "Kiosk/Screens"
import Kiosk.Theme
import Kiosk.ViewModels

// The window: the tablecloth, the idle screen, and room for every other screen.
Window {
    id: root

    required property Library library
    required property AttractViewModel attract
    required property NavigationViewModel navigation
    required property WindowViewModel vm
    property bool closable: false

    readonly property int shake: Theme.shake
    readonly property bool typing: Typing.going
    readonly property bool upright: height > width
    // The room that the bar of the voice takes from all screens.
    readonly property int bar: {
        if (!vm.readAloud)
            return 0;
        return Math.round(Math.max((upright ? 176 : 112) * Theme.fit(width, height, upright), upright ? 132 : 84));
    }
    // Px in a millimetre: as is set, else as the screen says, if it is one of a tablet's size, else as on 10.1 inches.
    readonly property real density: {
        const diagonal = Math.hypot(width, height);
        const whole = Screen.width === width && Screen.height === height;
        const told = vm.inches > 0 ? vm.inches * 25.4 : whole ? diagonal / Screen.pixelDensity : 0;
        return diagonal / (told > 150 && told < 450 ? told : 256.54);
    }
    readonly property bool idle: navigation.screen === "attract"

    title: qsTr("Partnerprogrammet")
    color: Theme.cloth
    onShakeChanged: vm.tellShake(shake)
    onTypingChanged: vm.tellTyping(typing)
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
        value: root.height - root.bar
    }

    Binding {
        target: Theme
        property: "wholeHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "density"
        value: root.density
    }

    Binding {
        target: Theme
        property: "textFactor"
        value: root.vm.textFactor
    }

    Binding {
        target: Theme
        property: "drawn"
        value: root.vm.ready
    }

    Binding {
        target: Theme
        property: "edition"
        value: root.library.revision
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.vm.still
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.vm.highContrast
    }

    Cloth {
        anchors.fill: parent
    }

    Creases {
        anchors.fill: parent
        visible: !root.vm.covered && !Theme.highContrast && (root.idle && !root.vm.thanking || root.navigation.screen === "qr")
    }

    AttractScreen {
        objectName: "attract"
        anchors.fill: parent
        focus: true
        visible: root.idle && !root.vm.thanking && !root.vm.covered
        navigation: root.navigation
        vm: root.attract
        ready: root.vm.ready
        dim: root.vm.dim
        onVisibleChanged: if (visible)
            forceActiveFocus()
    }

    Rectangle {
        anchors.fill: parent
        visible: root.vm.dim && root.idle
        color: Theme.night
    }

    Item {
        objectName: "pages"
        anchors.fill: parent
        anchors.bottomMargin: root.bar
        visible: (!root.idle || root.vm.thanking) && !root.vm.covered
    }

    Item {
        objectName: "ambassador"
        anchors.fill: parent
        // Over what comes later too, such as the word of safe mode.
        z: 1
    }

    Item {
        objectName: "aloud"
        anchors.fill: parent
        z: 1
    }

    // Takes the presses that do not count, over everything.
    MultiPointTouchArea {
        objectName: "swallower"
        anchors.fill: parent
        z: 2
        enabled: root.vm.taps !== null
        containmentMask: root.vm.taps
    }

    Shortcut {
        enabled: !root.vm.covered
        sequences: ["Esc", "Back"]
        autoRepeat: false
        onActivated: {
            Unseen.acted();
            if (!Layers.close())
                root.navigation.back();
        }
    }
}
