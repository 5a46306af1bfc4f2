pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A torn piece of paper with one question, over a dimmed screen that takes no touches meanwhile.
Item {
    id: root

    property bool open: false
    property string title: ""
    // The width in px that it takes where it can.
    property int room: Theme.px(760)
    default property alias content: body.data

    readonly property bool arriving: drop.running

    signal tappedBeside

    visible: open
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onOpenChanged: if (open)
        drop.restart()

    Layer {
        open: root.open
        onCloseWanted: root.tappedBeside()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        Accessible.ignored: true

        TapArea {
            anchors.fill: parent
            onTapped: root.tappedBeside()
        }
    }

    Paper {
        id: sheet

        property real travel: 0

        x: Math.round((parent.width - width) / 2)
        y: Math.round((parent.height - height) / 2 - travel)
        width: Math.min(parent.width - 2 * Theme.margin, root.room)
        height: body.height + Theme.px(110)
        tornTop: true
        tornBottom: true

        Column {
            id: body

            y: Theme.px(50)
            x: Theme.px(32)
            width: parent.width - 2 * x
        }
    }

    NumberAnimation {
        id: drop

        target: sheet
        property: "travel"
        from: Theme.dialogTravel
        to: 0
        duration: Theme.dialogTime
        easing.type: Easing.OutCubic
    }
}
