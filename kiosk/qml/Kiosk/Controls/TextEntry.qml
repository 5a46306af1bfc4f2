pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A line to write on, on paper.
Entry {
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
    onCleared: {
        written();
        forceActiveFocus();
    }
    placeholderSize: 26
    clearText: qsTr("Slet alt")
    height: Theme.px(76)
    font.weight: Font.Bold
    font.pixelSize: Theme.type(30)
    maximumLength: 60
}
