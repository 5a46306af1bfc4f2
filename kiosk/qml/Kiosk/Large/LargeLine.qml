pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One printed line: words, and at their right or under them a figure. With an icon it may be tapped.
Pressable {
    id: root

    required property string words
    required property string figure
    property bool heavy: false
    property string icon: ""

    readonly property int edge: icon === "" ? 0 : Large.big(48) + Large.onGlass(36)
    readonly property int room: width - 2 * Large.inset - edge
    readonly property bool beside: told.implicitWidth + amount.implicitWidth + Large.onGlass(24) <= room

    enabled: icon !== ""
    implicitHeight: words === "" && figure === "" ? 0 : Math.max(icon === "" ? 0 : Large.onGlass(72), told.height + (beside || figure === "" ? 0 : amount.height))
    text: figure === "" ? words : words + " " + figure
    Accessible.role: enabled ? Accessible.Button : Accessible.StaticText

    Words {
        id: told

        x: Large.inset
        width: root.beside ? implicitWidth : root.room
        text: root.words
        strong: root.heavy
        Accessible.ignored: true
    }

    Words {
        id: amount

        x: Large.inset + (root.beside ? root.room - width : 0)
        y: root.beside ? 0 : told.height
        width: root.beside ? implicitWidth : root.room
        horizontalAlignment: Text.AlignRight
        text: root.figure
        wrapMode: root.beside ? Text.NoWrap : Text.Wrap
        font.family: Theme.monoFamily
        font.weight: root.heavy ? Font.Bold : Font.Medium
        color: root.heavy ? Large.figure : Large.ink
        Accessible.ignored: true
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Large.onGlass(24)
        anchors.verticalCenter: parent.verticalCenter
        width: Large.big(44)
        name: root.icon
        tint: Large.ink
    }

    LargeRing {
        control: root
    }
}
