pragma ComponentBehavior: Bound

import QtQuick

// What is made when it is first wanted in a visit, and dropped when the visit is over.
Loader {
    required property bool wanted

    active: false
    onWantedChanged: if (wanted)
        active = true
    onVisibleChanged: if (!visible)
        active = false
}
