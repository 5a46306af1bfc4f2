pragma Singleton

import QtQuick
import Kiosk.Theme

// What the large layout adds to Theme. Its lengths are those of a 10.1 inch screen of 1280x800, and as long in
// millimetres on every other one.
QtObject {
    readonly property real glass: Theme.density / 5.884

    readonly property int inset: Theme.highContrast ? 0 : onGlass(36)

    // In high contrast all is white and yellow on black.
    readonly property color ink: Theme.highContrast ? "#FFFFFF" : Theme.ink
    readonly property color paper: Theme.highContrast ? "#000000" : Theme.paper
    readonly property color line: Theme.highContrast ? "#FFFFFF" : Theme.dash
    readonly property color figure: Theme.highContrast ? Theme.sun : Theme.cloth
    readonly property color pressed: Theme.highContrast ? "#4A4A4A" : Theme.key
    readonly property color unavailable: Theme.highContrast ? "#9A9A9A" : Theme.soft

    // What does not grow with the text: margins, lines, arrows.
    function onGlass(length: real): int {
        return Math.round(length * glass);
    }

    // What is read, as it is at 150 percent. From 44 at 150 percent to 56 at 200, where capitals have 6.3 mm.
    function big(length: real): int {
        return Math.round(length * glass * (32 + 24 * (Theme.textFactor - 1)) / 44);
    }
}
