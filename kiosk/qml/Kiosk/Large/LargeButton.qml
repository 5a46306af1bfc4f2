pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A button of the large layout. Its word is set smaller where it would not fit.
Pressable {
    id: root

    property string icon: ""
    property bool primary: false
    property bool iconAfter: false
    property real size: 44

    readonly property color ground: !enabled ? Theme.disabled : primary ? (down ? Theme.sunPressed : Theme.sun) : down ? Theme.soft : "transparent"
    readonly property color ink: primary || !enabled ? Theme.ink : Theme.paper
    readonly property int edge: Large.onGlass(24)

    implicitWidth: 2 * edge + label.implicitWidth + (icon === "" ? 0 : picture.width + (text === "" ? 0 : content.spacing))
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.highContrast ? 0 : Theme.radius
        color: root.ground
        border.width: root.primary ? 0 : Large.onGlass(4)
        border.color: Theme.paper
    }

    Row {
        id: content

        anchors.centerIn: parent
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Large.onGlass(18)

        Icon {
            id: picture

            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Large.big(root.size * 0.95)
            name: root.icon
            tint: root.ink
        }

        Words {
            id: label

            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 2 * root.edge - (picture.visible ? picture.width + content.spacing : 0))
            topPadding: 0
            bottomPadding: 0
            text: root.text
            size: root.size
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Large.big(20)
            color: root.ink
            Accessible.ignored: true
        }
    }

    LargeRing {
        control: root
    }
}
