pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Says what just happened and lets it be undone, for five seconds, or until it is tapped away. It may lie where the
// finger that did it was: of that the window swallows the echo.
Rectangle {
    id: root

    property string text: ""
    property string iconName: "receipt"
    property string action: qsTr("Fortryd")

    // How much of its time is left, of 1.
    property real share: 0

    signal undone

    function show(message: string, icon: string): void {
        text = message;
        iconName = icon;
        visible = true;
        timer.restart();
        running.restart();
    }

    function dismiss(): void {
        timer.stop();
        running.stop();
        visible = false;
    }

    visible: false
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.ignored: Layers.covers(parent)
    Accessible.name: text

    Timer {
        id: timer

        interval: Theme.toastTime
        onTriggered: root.dismiss()
    }

    NumberAnimation {
        id: running

        target: root
        property: "share"
        from: 1
        to: 0
        duration: Theme.toastTime
    }

    TapArea {
        anchors.fill: parent
        onTapped: root.dismiss()
    }

    Icon {
        id: mark

        x: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: 30
        tint: Theme.paper
    }

    Body {
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: undo.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        // A long name takes a third line.
        size: text.length > 40 ? 18 : 21
        steady: true
        font.weight: Font.DemiBold
        leading: 1.1
        color: Theme.paper
        Accessible.ignored: true
    }

    TextButton {
        id: undo

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(8)
        height: parent.height
        iconName: root.width > Theme.px(400) ? "arrow-back-up" : ""
        text: root.action
        tint: Theme.sun
        onClicked: {
            root.dismiss();
            root.undone();
        }
    }

    Rectangle {
        visible: !Theme.reducedMotion
        anchors.bottom: parent.bottom
        width: Math.round(parent.width * root.share)
        height: Theme.px(6)
        color: Theme.sun
    }
}
