pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The tiers of a rate as blocks that rise from left to right.
Row {
    id: root

    required property RowsModel tiers

    property bool low: false

    // The lowest block, and how much higher the last one is.
    // With three of them there is room for two lines under a rate.
    readonly property real lowest: Theme.px(tiers.count > 2 ? 84 : 72)
    readonly property real rise: Theme.px(low ? 12 : 36)

    height: lowest + rise

    Repeater {
        model: root.tiers

        delegate: Rectangle {
            id: step

            required property int index
            required property string rate
            required property string start

            readonly property bool last: index === root.tiers.count - 1

            width: Math.floor(root.width / root.tiers.count)
            height: root.lowest + root.rise * index / Math.max(1, root.tiers.count - 1)
            y: root.height - height
            color: last ? Theme.petrol : Theme.sky

            Column {
                y: Theme.px(4)
                width: parent.width

                Headline {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: step.rate
                    size: step.last ? 40 : 30
                    leading: 1.1
                    shrinksTo: Theme.least(18)
                    color: step.last ? Theme.paper : Theme.ink
                }

                Headline {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: step.start
                    size: 18
                    leading: 1.1
                    color: step.last ? Theme.paper : Theme.ink
                }
            }
        }
    }
}
