pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A tab of a row of stages: its number, or a tick where it lies behind, and what it is called where there is room.
Tile {
    id: root

    required property int number
    required property string label
    required property bool current
    required property bool done

    property bool last: false
    // What it stands on, and what is written on that.
    property color ground: current ? Theme.paper : Theme.rail
    property color ink: current ? Theme.ink : Theme.paper
    // The disc, and the number on it.
    property color disc: current ? Theme.ink : done ? Theme.petrol : Theme.railNumber
    property color figure: Theme.receipt
    property alias across: disc.width
    property alias tick: tick.size
    property alias spacing: row.spacing
    readonly property alias words: words

    Accessible.role: Accessible.PageTab
    Accessible.selected: current

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Dashes {
        visible: !root.last
        upright: true
        x: parent.width - width
        height: parent.height
        thickness: 2
        tint: Theme.railLine
    }

    Row {
        id: row

        anchors.centerIn: parent

        Rectangle {
            id: disc

            height: width
            radius: width / 2
            antialiasing: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.disc

            Icon {
                id: tick

                visible: root.done
                anchors.centerIn: parent
                name: "check"
                size: 20
                tint: Theme.receipt
            }

            Body {
                visible: !root.done
                anchors.centerIn: parent
                text: root.number
                size: 20
                leading: 1.1
                font.weight: Font.Bold
                color: root.figure
                Accessible.ignored: true
            }
        }

        Body {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            text: root.label
            size: 22
            leading: 1.1
            font.weight: Font.DemiBold
            color: root.ink
            Accessible.ignored: true
        }
    }
}
