pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A paper bag, and the groceries that rise out of it. What is not there lies under the bag's lower
// edge, so the place that it stands in ends there or clips it.
Item {
    id: root

    // How many of bread, milk, apple, leek and coins there are; of the last one it may be a part.
    required property real filled
    property bool animated: !Theme.reducedMotion
    // Whether coins may lie beside the bag too.
    property bool paying: false
    // One unit of the drawings, in px.
    property real unit: Theme.factor

    // Each thing and its place. The first ones lie behind the others.
    readonly property list<var> things: [
        {
            "name": "bag-bread",
            "turn": 1,
            "box": Qt.rect(12, 34, 120, 250)
        },
        {
            "name": "bag-leek",
            "turn": 4,
            "box": Qt.rect(336, 34, 144, 250)
        },
        {
            "name": "bag-apple",
            "turn": 3,
            "box": Qt.rect(100, 160, 104, 104)
        },
        {
            "name": "bag-milk",
            "turn": 2,
            "box": Qt.rect(286, 80, 104, 200)
        },
        {
            "name": "coin-hole",
            "turn": 5,
            "box": Qt.rect(468, 158, 72, 72)
        },
        {
            "name": "coin-20",
            "turn": 5,
            "box": Qt.rect(462, 240, 92, 92)
        }
    ]

    width: Math.round(480 * unit)
    height: Math.round(360 * unit)

    Repeater {
        model: root.paying ? root.things : root.things.slice(0, 4)

        delegate: Drawing {
            id: thing

            required property var modelData

            readonly property real there: Math.max(0, Math.min(1, root.filled - modelData.turn + 1))

            name: modelData.name
            x: Math.round(modelData.box.x * root.unit)
            y: Math.round((modelData.box.y + 330 * (1 - there)) * root.unit)
            width: Math.round(modelData.box.width * root.unit)
            height: Math.round(modelData.box.height * root.unit)

            Behavior on y {
                enabled: root.animated

                NumberAnimation {
                    duration: thing.there ? Theme.riseTime : Theme.lineTime
                    easing.type: thing.there ? Easing.OutBack : Easing.InQuad
                }
            }
        }
    }

    Drawing {
        y: Math.round(200 * root.unit)
        width: Math.round(480 * root.unit)
        height: Math.round(160 * root.unit)
        name: "bag"
    }
}
