pragma Singleton

import QtQuick

// Tells of what a person did that the window gets no event of: a press by assistive technology, a key of a shortcut.
QtObject {
    signal acted
}
