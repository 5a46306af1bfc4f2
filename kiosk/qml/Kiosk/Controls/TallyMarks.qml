pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A count as strokes, five to a bundle. What has no room is left to the figure beside it.
Flow {
    id: root

    required property int count

    readonly property int bundles: Math.min(Math.ceil(count / 5), 2 * Math.floor(width / Theme.px(101)))

    spacing: Theme.px(8)
    Accessible.ignored: true

    component Stroke: Rectangle {
        width: Theme.px(7)
        height: Theme.px(58)
        radius: width / 2
        antialiasing: true
        rotation: 3
        color: Theme.ink
    }

    Repeater {
        model: root.bundles

        delegate: Item {
            id: bundle

            required property int index

            readonly property int marks: Math.min(5, root.count - 5 * index)

            width: Theme.px(93)
            height: Theme.px(74)

            Repeater {
                model: Math.min(4, bundle.marks)

                delegate: Stroke {
                    required property int index

                    x: Theme.px(12 + 20 * index)
                    y: Theme.px(4)
                }
            }

            Stroke {
                visible: bundle.marks === 5
                x: Theme.px(42)
                y: Theme.px(-13)
                height: Theme.px(96)
                rotation: 65
                color: Theme.cloth
            }
        }
    }
}
