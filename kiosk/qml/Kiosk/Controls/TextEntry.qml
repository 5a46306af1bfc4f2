pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A line to write on, on paper. It is typed in by a keyboard or by LetterKeys.
TextInput {
    id: root

    property string placeholderText

    // Whether each word begins with a capital, as in a name.
    property bool capitals: false

    // Somebody wrote, by a keyboard or by LetterKeys.
    signal written

    // What a key of LetterKeys means here.
    function type(letter: string): void {
        const before = text.charAt(cursorPosition - 1);
        insert(cursorPosition, capitals && (before === "" || before === " ") ? letter.toUpperCase() : letter);
        written();
    }

    function erase(): void {
        remove(cursorPosition - 1, cursorPosition);
        written();
    }

    onTextEdited: written()
    height: Theme.px(76)
    leftPadding: Theme.px(24)
    rightPadding: clear.visible ? clear.width : leftPadding
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.textFamily
    font.weight: Font.Bold
    font.pixelSize: Theme.type(30)
    color: Theme.ink
    selectionColor: Theme.sun
    selectedTextColor: Theme.ink
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    activeFocusOnTab: true
    maximumLength: 60
    Accessible.role: Accessible.EditableText
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: placeholderText

    Rectangle {
        z: -1
        anchors.fill: parent
        color: Theme.receipt
        border.width: Theme.stroke
        border.color: root.activeFocus ? Theme.ink : Theme.keyLine

        FocusRing {
            anchors.fill: parent
            visible: root.activeFocus
        }
    }

    Body {
        visible: root.length === 0
        x: root.leftPadding
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        text: root.placeholderText
        size: 26
        leading: 1.1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: Theme.soft
        Accessible.ignored: true
    }

    ClearButton {
        id: clear

        visible: root.length > 0
        text: qsTr("Slet alt")
        onClicked: {
            root.clear();
            root.written();
            root.forceActiveFocus();
        }
    }
}
