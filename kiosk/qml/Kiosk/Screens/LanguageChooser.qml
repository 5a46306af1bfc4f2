pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Each language by its own name; a tap changes the whole screen to it.
SegmentedControl {
    required property LanguagesViewModel languages

    choices: languages.choices
    current: languages.spoken
    onChosen: key => languages.speak(key)
}
