pragma ComponentBehavior: Bound

import QtQuick

// What every button is: it is pressed by a finger, the space bar, Return or a screen reader.
// Qt's own AbstractButton does the same, but its library costs 11 ms before the first frame.
Item {
    id: root

    property string text: ""

    readonly property bool down: enabled && (tap.pressed || keyDown)
    // The keyboard is here, and not only because a finger was.
    readonly property bool visualFocus: activeFocus && byKeyboard

    property bool keyDown: false
    property bool byKeyboard: false

    signal clicked

    activeFocusOnTab: enabled
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.keyDown = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (root.keyDown && !event.isAutoRepeat) {
            root.keyDown = false;
            event.accepted = true;
            root.clicked();
        }
    }
    onActiveFocusChanged: {
        byKeyboard = activeFocus;
        keyDown = false;
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
}
