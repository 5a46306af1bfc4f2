pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The way to the other categories. What has no room is dragged in.
Flickable {
    id: root

    required property NavigationViewModel navigation
    required property HomeViewModel home
    required property string current

    height: chips.height
    clip: true
    contentWidth: chips.width
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    interactive: chips.width > width

    // Let the whole chip be seen.
    function reveal(chip: Item): void {
        contentX = Math.max(0, Math.min(contentWidth - width, chip.x + chip.width / 2 - width / 2));
    }

    Row {
        id: chips

        Repeater {
            model: root.home.categories

            delegate: Chip {
                id: chip

                required property string key
                required property string shortTitle

                readonly property bool shown: current && x >= 0 && root.width > 0 && chips.width > 0

                text: shortTitle
                current: key === root.current
                onClicked: root.navigation.openCategory(key)
                onShownChanged: if (shown)
                    Qt.callLater(root.reveal, chip)
            }
        }
    }
}
