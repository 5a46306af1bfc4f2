pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Two looks at the app: the three dots to tap, and then the number at the top of the screen.
// They are pointed out by turns; when nothing may move, both at once.
Item {
    id: root

    required property string label
    required property string number
    // Whether there is room for the second look alone, larger.
    property bool single: false

    readonly property real unit: height / 400
    readonly property bool dotsShown: Theme.reducedMotion || turn > 0
    readonly property bool numberShown: Theme.reducedMotion || turn > 1
    property int turn: 0

    Accessible.role: Accessible.Graphic
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: label + " " + number

    component Phone: Drawing {
        width: Math.round(210 * root.unit)
        height: Math.round(410 * root.unit)
    }

    component Pointer: Item {
        property bool shown: false

        opacity: shown ? 1 : 0
        scale: shown ? 1 : 1.4

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.dialogTime
            }
        }

        Behavior on scale {
            NumberAnimation {
                duration: Theme.dialogTime
                easing.type: Easing.OutCubic
            }
        }
    }

    Timer {
        running: root.visible && !Theme.reducedMotion
        interval: Theme.showTime
        repeat: true
        onTriggered: root.turn = (root.turn + 1) % 5
    }

    Phone {
        id: front

        visible: !root.single

        name: "app-front"
    }

    Phone {
        id: more

        x: root.single ? 0 : root.width - Math.round(200 * root.unit) - Theme.px(22)
        name: "app-more"
    }

    Pointer {
        visible: !root.single
        x: Math.round(166 * root.unit)
        y: Math.round(356 * root.unit)
        shown: root.dotsShown

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(61 * root.unit)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Math.round(7 * root.unit)
            border.color: Theme.cloth
            antialiasing: true
        }

        NumberedDot {
            x: Math.round(22 * root.unit) - Math.round(width / 2)
            y: Math.round(38 * root.unit) - Math.round(height / 2)
            number: 2
        }
    }

    Item {
        x: more.x + Math.round(14 * root.unit)
        y: Math.round(74 * root.unit)
        width: Math.round(172 * root.unit)
        height: Math.round(72 * root.unit)

        Pointer {
            anchors.fill: parent
            shown: root.numberShown

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Math.round(3 * root.unit)
                color: Theme.sun
                border.width: Math.round(7 * root.unit)
                border.color: Theme.cloth
            }

            NumberedDot {
                visible: !root.single
                x: parent.width - Math.round(width / 2) + Theme.px(6)
                y: -Math.round(height / 2)
                number: 3
            }
        }

        Column {
            x: Math.round(14 * root.unit)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x

            Body {
                visible: root.unit > 0.9 * Theme.factor
                width: parent.width
                text: root.label
                size: 18
                leading: 1.2
                font.weight: Font.DemiBold
                shrinksTo: 10
                Accessible.ignored: true
            }

            ReceiptText {
                width: parent.width
                text: root.number
                size: 28
                leading: 1.2
                strong: true
                shrinksTo: 10
                Accessible.ignored: true
            }
        }
    }
}
