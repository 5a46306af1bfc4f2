pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A partner in a list: its picture, name, what it sells and its rate.
Pressable {
    id: root

    required property string name
    required property string sells
    required property string rate
    required property string picture
    required property string logo
    // What stands wherever the rate does, and when the partner comes or leaves.
    required property string note
    required property string colour

    implicitHeight: Theme.px(112)
    Accessible.role: Accessible.Button
    Accessible.name: name + ". " + sells + ". " + (rate === "" ? qsTr("Se aktuel bonus") : rate) + (note === "" ? "" : ". " + note)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    PartnerPicture {
        id: scene

        width: Theme.px(84)
        height: parent.height
        name: root.name
        picture: root.picture
        logo: root.logo
    }

    Column {
        anchors.left: scene.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Headline {
            width: parent.width - (percent.visible ? percent.width + Theme.px(12) : 0)
            text: root.name
            size: 26
            steady: true
            leading: 1.15
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.type(18)
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Body {
            visible: root.rate !== ""
            width: parent.width - percent.width - Theme.px(12)
            text: root.sells
            size: 20
            leading: 1.2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Body {
            visible: root.note !== ""
            width: parent.width - (percent.visible ? percent.width + Theme.px(12) : 0)
            text: root.note
            size: 18
            steady: true
            leading: 1.2
            font.weight: Font.DemiBold
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        AskRate {
            visible: root.rate === ""
        }
    }

    RateMark {
        id: percent

        visible: root.rate !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        text: root.rate
        color: Theme.cloth
    }

    Dashes {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    PressedVeil {
        control: root
    }
}
