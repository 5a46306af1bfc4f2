pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The frame of every screen in the large layout: what it is called, one column in pages, the way back and what to do next.
FocusScope {
    id: root

    default property alias blocks: column.blocks
    required property string title
    // What stands beside the column, in portrait above it where `first`, else below; none without a share of the room.
    property Component side: null
    property real share: 0.48
    property bool first: false
    property string next: ""
    property string nextIcon: ""
    property bool nextAfter: false
    property bool nextEnabled: true
    property bool returns: true
    // Whether the reading help is at the top right.
    property bool helping: true
    // Stands between the way back and the way on.
    property Component foot: null
    property alias anchor: column.anchor

    readonly property bool arriving: column.arriving
    readonly property bool sided: side !== null
    readonly property int margin: Large.onGlass(Theme.portrait ? 32 : 40)
    // In table mode the screen has half its height.
    readonly property bool low: height < Large.onGlass(560)
    readonly property int footHeight: returns || next !== "" ? Large.onGlass((low ? 72 : 96) + 24 * Theme.textFactor) : Large.onGlass(16)

    signal backWanted
    signal nextWanted
    signal readingWanted
    signal turned(first: int)

    Rectangle {
        anchors.fill: parent
        visible: Theme.highContrast
        color: "#000000"
    }

    Item {
        id: head

        width: parent.width
        height: Math.max(Large.onGlass(root.low ? 84 : 100) + Large.onGlass(8 * Theme.textFactor), name.height + Large.onGlass(8))

        FontMetrics {
            id: measure

            font.family: Theme.headFamily
            font.weight: Font.ExtraBold
            font.pixelSize: 100
        }

        LargeHeading {
            id: name

            // As large as fits on one line, but not under what is read, where the longest word has room for that.
            readonly property real fitting: 100 * width / Math.max(1, measure.advanceWidth(root.title) + 4)
            readonly property real longest: 100 * width / Math.max(1, ...root.title.split(" ").map(word => measure.advanceWidth(word) + 4))

            x: root.margin
            anchors.verticalCenter: parent.verticalCenter
            width: (root.helping ? reading.x - Large.onGlass(24) : parent.width - root.margin) - x
            text: root.title
            font.pixelSize: Math.max(Math.min(Large.big(42), Math.floor(longest)), Math.min(Large.big(root.low ? 48 : 60), Math.floor(fitting)))
            above: 0
            color: Theme.paper
        }

        LargeButton {
            id: reading

            visible: root.helping
            anchors.right: parent.right
            anchors.rightMargin: root.margin
            y: Large.onGlass(root.low ? 8 : 16)
            height: Math.max(Large.onGlass(root.low ? 68 : 72), Large.big(58))
            icon: Theme.portrait && Theme.textFactor > 1.5 ? "" : "accessible"
            text: qsTr("%1 %").arg(Math.round(100 * Theme.textFactor))
            Accessible.name: qsTr("Læsehjælp")
            onClicked: root.readingWanted()
        }

        Rectangle {
            visible: Theme.highContrast
            anchors.bottom: parent.bottom
            width: parent.width
            height: Large.onGlass(5)
            color: Theme.paper
        }
    }

    Rectangle {
        x: Theme.highContrast ? 0 : root.margin
        y: head.height
        width: parent.width - 2 * x
        height: parent.height - y - root.footHeight
        color: Large.paper

        PagedColumn {
            id: column

            readonly property bool above: Theme.portrait && root.sided

            x: (Theme.highContrast ? root.margin : 0) + (root.sided && root.first && !Theme.portrait ? beside.width : 0)
            y: above && root.first ? beside.height : 0
            width: parent.width - x - (root.sided && !root.first && !Theme.portrait ? beside.width : Theme.highContrast ? Large.onGlass(8) : 0)
            height: parent.height - (above ? beside.height : 0)
            focus: true
            onTurned: first => root.turned(first)
        }

        Loader {
            id: beside

            active: root.sided
            x: Theme.portrait || root.first ? 0 : parent.width - width
            y: Theme.portrait && !root.first ? parent.height - height : 0
            width: Theme.portrait ? parent.width : Math.round(parent.width * root.share)
            height: !Theme.portrait ? parent.height : Math.round(parent.height * root.share)
            sourceComponent: root.side
        }
    }

    Rectangle {
        visible: root.foot !== null
        y: parent.height - height
        width: parent.width
        height: root.footHeight
        color: Theme.ink

        Rectangle {
            visible: Theme.highContrast
            width: parent.width
            height: Large.onGlass(5)
            color: Theme.paper
        }
    }

    Item {
        x: root.margin
        y: parent.height - root.footHeight + Large.onGlass(root.low ? 10 : 16)
        width: parent.width - 2 * x
        height: parent.height - y - Large.onGlass(root.low ? 10 : 16)

        LargeButton {
            id: back

            visible: root.returns
            width: visible ? (text === "" ? Math.max(height, Large.onGlass(96)) : implicitWidth) : 0
            height: parent.height
            icon: "arrow-left"
            text: Theme.portrait || root.foot !== null ? "" : qsTr("Tilbage")
            Accessible.name: qsTr("Tilbage")
            onClicked: root.backWanted()
        }

        Loader {
            anchors.left: back.right
            anchors.leftMargin: Large.onGlass(20)
            anchors.right: forth.left
            anchors.rightMargin: Large.onGlass(20)
            height: parent.height
            sourceComponent: root.foot
        }

        LargeButton {
            id: forth

            readonly property int room: parent.width - (back.visible ? back.width + Large.onGlass(20) : 0)

            visible: root.next !== ""
            anchors.right: parent.right
            width: root.foot === null ? room : Math.min(implicitWidth, Math.round(room * 0.5))
            height: parent.height
            primary: true
            enabled: root.nextEnabled
            icon: root.nextIcon
            iconAfter: root.nextAfter
            text: root.next
            onClicked: root.nextWanted()
        }
    }
}
