pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A button that is only a word, on a dark ground.
Pressable {
    id: root

    property color tint: Theme.paper

    implicitWidth: label.implicitWidth + 2 * Theme.px(20)
    implicitHeight: Theme.touch
    opacity: down ? 0.7 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text

    Body {
        id: label

        anchors.centerIn: parent
        text: root.text
        font.weight: Font.Bold
        leading: 1.1
        wrapMode: Text.NoWrap
        color: root.tint
        Accessible.ignored: true
    }

    FocusRing {
        anchors.margins: 0
        shown: root.visualFocus
        tint: Theme.paper
    }
}
