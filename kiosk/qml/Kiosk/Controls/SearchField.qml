pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A field to search in, on a dark ground. It is typed in by a keyboard or by LetterKeys.
TextInput {
    id: root

    property string placeholderText

    // Somebody touched it.
    signal pressed

    height: Theme.px(64)
    leftPadding: Theme.px(62)
    rightPadding: clear.visible ? clear.width : Theme.px(20)
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.textFamily
    font.pixelSize: Theme.type(22)
    color: Theme.paper
    selectionColor: Theme.sun
    selectedTextColor: Theme.ink
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    activeFocusOnTab: true
    maximumLength: 40
    Accessible.role: Accessible.EditableText
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: placeholderText

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.rail
        border.width: Theme.stroke
        border.color: root.activeFocus ? Theme.paper : Theme.railEdge

        FocusRing {
            anchors.fill: parent
            visible: root.activeFocus
        }
    }

    TapHandler {
        onPressedChanged: if (pressed)
            root.pressed()
    }

    Icon {
        x: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        tint: Theme.paper
    }

    Body {
        visible: root.length === 0
        x: root.leftPadding
        width: root.width - x - Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        text: root.placeholderText
        leading: 1.1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: Theme.softOnRail
        Accessible.ignored: true
    }

    ClearButton {
        id: clear

        visible: root.length > 0
        text: qsTr("Ryd søgningen")
        tint: Theme.paper
        onClicked: root.clear()
    }
}
