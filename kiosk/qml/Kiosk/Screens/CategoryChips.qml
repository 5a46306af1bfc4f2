pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
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

        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Kategorier")
        Accessible.ignored: Layers.covers(root)

        // Closer together, where all of them then have room.
        readonly property real words: Array.from(children).reduce((sum, chip) => sum + ((chip as Chip)?.word ?? 0), 0)
        readonly property int share: Math.floor((root.width - words) / (2 * Math.max(1, root.home.categories.count)))
        readonly property int edge: share < Theme.px(3) ? Theme.px(20) : Math.min(Theme.px(20), share)

        Repeater {
            model: root.home.categories

            delegate: Chip {
                id: chip

                required property string key
                required property string shortTitle

                readonly property bool shown: current && x >= 0 && root.width > 0 && chips.width > 0

                text: shortTitle
                edge: chips.edge
                current: key === root.current
                onClicked: root.navigation.openCategory(key)
                onShownChanged: if (shown)
                    Qt.callLater(root.reveal, chip)
            }
        }
    }
}
