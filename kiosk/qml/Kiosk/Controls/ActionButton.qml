pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A button with a word and perhaps an icon.
// Only one Sun button may stand on a screen: it is what to do next.
Pressable {
    id: root

    enum Look {
        Sun,
        Red,
        Paper,
        Line,
        Ghost
    }

    property int look: ActionButton.Line
    property string iconName: ""
    property real size: 24
    property real tall: look === ActionButton.Line || look === ActionButton.Ghost ? 64 : 76
    property real wide: 26
    property bool onCloth: look === ActionButton.Ghost
    property bool iconAfter: false
    // Whether it is part of a sheet: with square corners and no edge.
    property bool flat: false
    // Whether its word keeps its size when text is enlarged.
    property bool steady: false
    // Whether its word is a number to dial.
    property bool figures: false

    readonly property bool outlined: look === ActionButton.Line || look === ActionButton.Ghost
    readonly property color fillColor: {
        if (!enabled)
            return outlined ? "transparent" : Theme.disabled;
        switch (look) {
        case ActionButton.Sun:
            return down ? Theme.sunPressed : Theme.sun;
        case ActionButton.Red:
            return down ? Theme.clothPressed : Theme.cloth;
        case ActionButton.Paper:
            return down ? Theme.key : Theme.paper;
        case ActionButton.Ghost:
            return down ? Theme.paper : "transparent";
        default:
            return down ? Theme.ink : "transparent";
        }
    }
    readonly property color textColor: {
        if (!enabled)
            return Theme.soft;
        switch (look) {
        case ActionButton.Red:
            return Theme.receipt;
        case ActionButton.Ghost:
            return down ? Theme.ink : Theme.paper;
        case ActionButton.Line:
            return down ? Theme.paper : Theme.ink;
        default:
            return Theme.ink;
        }
    }
    readonly property color edgeColor: {
        switch (look) {
        case ActionButton.Sun:
            return Theme.sunEdge;
        case ActionButton.Red:
            return Theme.deep;
        default:
            return Theme.dash;
        }
    }

    // Clear of its lower edge.
    ring: outlined || flat ? -Theme.px(8) : -Theme.px(8) - Theme.lift
    implicitHeight: Math.max(Theme.touch, Theme.px(tall))
    implicitWidth: label.implicitWidth + (iconName === "" ? 0 : picture.width + (text === "" ? 0 : content.spacing)) + 2 * Theme.px(wide)

    Rectangle {
        visible: !root.outlined && !root.flat && root.enabled
        y: Theme.lift
        width: parent.width
        height: parent.height
        radius: Theme.radius
        color: root.edgeColor
    }

    Rectangle {
        y: root.down && !root.outlined && !root.flat ? Theme.lift : 0
        width: parent.width
        height: parent.height
        radius: root.flat ? 0 : Theme.radius
        color: root.fillColor
        border.width: root.outlined ? Theme.stroke : 0
        border.color: !root.enabled ? Theme.dash : root.look === ActionButton.Ghost ? Theme.outlineOnCloth : Theme.ink

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.px(14)
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: picture

                visible: root.iconName !== ""
                name: root.iconName
                tint: root.textColor
                size: root.size * 1.17
                anchors.verticalCenter: parent.verticalCenter
            }

            Body {
                id: label

                // Set smaller where the button has been given less room than it would take.
                readonly property int room: root.width - 2 * Theme.px(Math.min(root.wide, 8)) - (picture.visible ? picture.width + content.spacing : 0)

                visible: root.text !== ""
                width: Math.min(implicitWidth, room)
                shrinksTo: Theme.minimumType
                text: root.text
                size: root.size
                steady: root.steady
                figures: root.figures
                leading: 1.1
                font.weight: root.outlined && !figures ? Font.DemiBold : Font.Bold
                color: root.textColor
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
