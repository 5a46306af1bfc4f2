pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One key of a keypad or a keyboard: a big figure, a word or an icon.
Pressable {
    id: root

    ring: 0

    property string iconName: ""
    property real size: 42
    property bool word: false
    property bool current: false

    readonly property bool dark: down || current
    readonly property color tint: !enabled ? Theme.soft : dark ? Theme.paper : Theme.ink

    Accessible.role: Accessible.Button
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        color: root.dark ? Theme.ink : Theme.key
    }

    Headline {
        visible: !root.word && root.iconName === ""
        anchors.centerIn: parent
        text: root.text
        size: root.size
        color: root.tint
        Accessible.ignored: true
    }

    Body {
        visible: root.word && root.iconName === ""
        anchors.centerIn: parent
        width: parent.width - Theme.px(8)
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        figures: /\d/.test(text)
        size: root.size
        leading: 1.15
        shrinksTo: Theme.minimumType
        font.weight: figures ? Font.Bold : Font.DemiBold
        color: root.tint
        Accessible.ignored: true
    }

    Icon {
        visible: root.iconName !== ""
        anchors.centerIn: parent
        name: root.iconName
        size: 34
        tint: root.tint
    }
}
