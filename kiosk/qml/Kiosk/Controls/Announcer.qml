pragma ComponentBehavior: Bound

import QtQuick

// Tells assistive technology what has just happened: of a notification it speaks when that comes to be shown. There is
// nothing to see of it.
Item {
    id: root

    // Tells the text by its signal `told`.
    required property QtObject vm

    property string text: ""

    width: 1
    height: 1
    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: text

    Connections {
        target: root.vm

        function onTold(text: string): void {
            root.visible = false;
            root.text = text;
            root.visible = true;
            gone.restart();
        }
    }

    // It is nothing to come across later.
    Timer {
        id: gone

        interval: 2000
        onTriggered: root.visible = false
    }
}
