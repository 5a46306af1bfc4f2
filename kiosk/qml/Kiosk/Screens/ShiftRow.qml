pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that was looked at.
Pressable {
    id: root

    ring: 0

    required property string key
    required property string icon
    required property string label
    required property string value
    required property string verdict
    required property int index
    property bool current: false
    property real bleed: 0

    readonly property bool fine: verdict === "fine"

    enabled: !fine || key === "code"
    Accessible.role: Accessible.ListItem
    Accessible.name: label + ". " + value + ". " + (fine ? qsTr("I orden") : verdict === "untried" ? qsTr("Ikke prøvet") : qsTr("Skal ses efter"))
    Accessible.selected: current

    Rectangle {
        visible: root.current
        x: -root.bleed
        width: parent.width + 2 * root.bleed
        height: parent.height
        color: Theme.rosa
    }

    Dashes {
        visible: root.index > 0 && !root.current
        width: parent.width
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(52)
        height: width
        radius: width / 2
        antialiasing: true
        color: root.fine ? Theme.petrol : root.verdict === "wrong" || root.current ? Theme.ink : Theme.railNumber

        Icon {
            anchors.centerIn: parent
            name: root.fine ? "check" : root.verdict === "untried" ? "help" : "alert-circle"
            size: 34
            tint: Theme.receipt
        }
    }

    Icon {
        x: Theme.px(72)
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 38
    }

    Body {
        id: name

        x: Theme.px(130)
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        size: 26
        leading: 1.1
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    Text {
        anchors.left: name.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
        text: root.value
        font.family: Theme.monoFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.type(21)
        color: Theme.ink
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
