pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Whether somebody types on keys that may be tapped as quickly as they like.
QtObject {
    // The control that was pressed last, if it is one of these.
    property Item key: null

    readonly property bool going: key?.visible ?? false
}
