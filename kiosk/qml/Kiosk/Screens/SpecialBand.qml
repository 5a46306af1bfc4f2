import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is so for some time only: a campaign, or a partner that comes or leaves.
Rectangle {
    id: root

    required property string word
    required property string text

    visible: text !== ""
    color: Theme.ink

    Row {
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(16)

        Icon {
            name: "calendar"
            size: 36
            tint: Theme.sun
            anchors.verticalCenter: parent.verticalCenter
        }

        Headline {
            visible: root.word !== ""
            text: root.word
            size: 28
            leading: 1.1
            steady: true
            wrapMode: Text.NoWrap
            color: Theme.sun
            anchors.verticalCenter: parent.verticalCenter
        }

        Body {
            text: root.text
            size: 24
            steady: true
            leading: 1.2
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
            color: Theme.paper
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
