pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A setting that is on or off.
Item {
    id: root

    required property string label
    required property string about
    property alias on: control.on

    signal clicked

    width: parent?.width ?? 0
    height: Math.max(Theme.px(72), words.height)

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - control.width - Theme.gap

        Body {
            width: parent.width
            text: root.label
            size: 23
            leading: 1.2
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Body {
            width: parent.width
            text: root.about
            size: 22
            leading: 1.2
            color: Theme.soft
        }
    }

    Switch {
        id: control

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        onClicked: root.clicked()
    }
}
