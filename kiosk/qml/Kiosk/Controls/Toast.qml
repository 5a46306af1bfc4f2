pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Says what just happened and lets it be undone, for five seconds.
Rectangle {
    id: root

    property string text: ""
    property string action: qsTr("Fortryd")
    // The most width that it may take.
    property real room: Infinity

    signal undone

    function show(message: string): void {
        text = message;
        visible = true;
        timer.restart();
    }

    function dismiss(): void {
        timer.stop();
        visible = false;
    }

    visible: false
    height: Theme.px(72)
    width: Math.min(room, row.x + mark.width + words.implicitWidth + undo.width + 2 * row.spacing + Theme.px(8))
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: timer

        interval: Theme.toastTime
        onTriggered: root.dismiss()
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(22)
        spacing: Theme.px(16)

        Icon {
            id: mark

            name: "receipt"
            tint: Theme.paper
            anchors.verticalCenter: parent.verticalCenter
        }

        Body {
            id: words

            width: Math.min(implicitWidth, root.width - row.x - mark.width - undo.width - 2 * row.spacing - Theme.px(8))
            text: root.text
            steady: true
            font.weight: Font.DemiBold
            leading: 1.1
            maximumLineCount: 2
            elide: Text.ElideRight
            color: Theme.paper
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }

        TextButton {
            id: undo

            text: root.action
            tint: Theme.sun
            anchors.verticalCenter: parent.verticalCenter
            onClicked: {
                root.dismiss();
                root.undone();
            }
        }
    }
}
