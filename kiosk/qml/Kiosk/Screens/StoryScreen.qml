pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A story: its places one by one, and then its end.
Item {
    id: root

    required property NavigationViewModel navigation
    required property StoryViewModel vm
    required property QrViewModel code

    readonly property bool arriving: (loader.item as StoryPlace)?.arriving ?? false

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: root.vm.ended ? end : place
    }

    Component {
        id: place

        StoryPlace {
            navigation: root.navigation
            vm: root.vm
        }
    }

    Component {
        id: end

        StoryEnd {
            navigation: root.navigation
            vm: root.vm
            code: root.code
        }
    }
}
