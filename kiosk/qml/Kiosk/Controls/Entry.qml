pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A line that is typed in by a keyboard or by LetterKeys: on paper, or on a dark ground.
TextInput {
    id: root

    property bool dark: false
    property string placeholderText
    property real placeholderSize: 22
    property string clearText
    property real radius: 0

    signal cleared

    leftPadding: Theme.px(24)
    rightPadding: clear.visible ? clear.width : Theme.px(dark ? 20 : 24)
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.textFamily
    color: dark ? Theme.paper : Theme.ink
    selectionColor: Theme.sun
    selectedTextColor: Theme.ink
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: placeholderText

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: root.radius
        color: root.dark ? Theme.rail : Theme.receipt
        border.width: Theme.stroke
        border.color: root.activeFocus || Theme.highContrast ? root.color : Theme.railEdge

        FocusRing {
            anchors.fill: parent
            visible: root.activeFocus
        }
    }

    Body {
        visible: root.length === 0
        x: root.leftPadding
        width: root.width - x - Theme.px(root.dark ? 12 : 24)
        anchors.verticalCenter: parent.verticalCenter
        text: root.placeholderText
        size: root.placeholderSize
        leading: 1.1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: root.dark ? Theme.softOnRail : Theme.soft
        Accessible.ignored: true
    }

    ClearButton {
        id: clear

        visible: root.length > 0
        text: root.clearText
        tint: root.color
        onClicked: {
            root.clear();
            root.cleared();
        }
    }
}
