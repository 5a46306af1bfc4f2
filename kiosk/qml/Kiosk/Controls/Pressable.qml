pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What every button is: it is pressed by a finger, the space bar, Return or a screen reader.
// Qt's own AbstractButton does the same, but its library costs 11 ms before the first frame.
Item {
    id: root

    property string text: ""
    // Whether it may be pressed again at once, as a key that types; of others a second tap counts not.
    property bool repeats: false

    // How far in px the ring of the keyboard's focus lies inside: outside it has a gap, where there is room for one.
    property real ring: -Theme.px(8)

    readonly property bool down: enabled && (tap.pressed || keyDown)
    // A finger never takes the focus, so only a keyboard can have brought it here.
    readonly property bool visualFocus: activeFocus

    property bool keyDown: false

    signal clicked

    function click(): void {
        Typing.key = repeats ? root : null;
        clicked();
    }

    // Its ring lies over its neighbours.
    z: visualFocus ? 1 : 0
    activeFocusOnTab: enabled
    Accessible.role: Accessible.Button
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: {
        Unseen.acted();
        root.click();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            // A key that is still held from elsewhere presses nothing here.
            if (!event.isAutoRepeat)
                root.keyDown = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (root.keyDown && !event.isAutoRepeat) {
            root.keyDown = false;
            event.accepted = true;
            root.click();
        }
    }
    onActiveFocusChanged: {
        keyDown = false;
        if (activeFocus)
            Reveal.bring(root);
    }

    TapArea {
        id: tap

        anchors.fill: parent
        onTapped: root.click()
    }

    Loader {
        anchors.fill: parent
        anchors.margins: root.ring
        z: 1
        active: root.visualFocus

        sourceComponent: FocusRing {
            radius: root.ring < 0 ? Theme.radius + Theme.px(6) : 0
        }
    }
}
