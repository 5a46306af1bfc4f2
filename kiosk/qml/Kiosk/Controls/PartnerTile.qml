pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A partner as a picture with its name and what it sells on a colour. The rate is a label where it is
// known, else there is a code.
Tile {
    id: root

    required property string name
    required property string sells
    required property string rate
    // What stands wherever the rate does, and when the partner comes or leaves.
    required property string note
    required property string picture
    required property string logo
    required property string colour
    property bool tall: false

    readonly property bool narrow: width < Theme.px(280)
    // Whether the label is over the picture, where it takes no room from the words.
    readonly property bool raised: narrow || note !== ""

    Accessible.role: Accessible.Button
    Accessible.name: name + ". " + sells + ". " + (rate === "" ? qsTr("Se aktuel bonus") : rate) + (note === "" ? "" : ". " + note)

    PartnerPicture {
        width: parent.width
        height: parent.height - band.height
        name: root.name
        picture: root.picture
        logo: root.logo
    }

    Rectangle {
        id: band

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(Theme.px(root.tall ? 112 : 88), words.implicitHeight + Theme.px(root.rate === "" ? 36 : 24))
        color: Theme.fill(root.colour)

        Column {
            id: words

            x: Theme.px(root.narrow ? 16 : 24)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(7)

            NameLines {
                width: band.width - words.x - Theme.px(10) - (tag.visible && !root.raised ? tag.width + Theme.px(10) : 0)
                text: root.name
                largest: root.tall ? 38 : root.narrow ? 25 : 30
                leading: 1.15
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }

            Body {
                width: band.width - words.x - Theme.px(10) - (tag.visible && !root.raised ? tag.width + Theme.px(10) : 0)
                text: root.sells
                size: 19
                fitted: true
                leading: 1.2
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }

            Body {
                visible: root.note !== ""
                width: band.width - words.x - Theme.px(10)
                text: root.note
                size: 18
                leading: 1.2
                font.weight: Font.DemiBold
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }
        }
    }

    BonusTag {
        id: tag

        visible: root.rate !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.raised ? band.height - Theme.px(12) : Theme.px(14)
        // No higher than the picture, where that is low.
        size: root.raised ? Math.min(105, (band.y + Theme.px(4)) / Theme.factor) : 105
        rate: root.rate
    }

    Rectangle {
        visible: root.rate === ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        y: band.y + Theme.px(16) - height
        width: Theme.px(root.tall ? 64 : 54)
        height: width
        radius: width / 2
        antialiasing: true
        color: Theme.paper
        border.width: Theme.stroke
        border.color: Theme.ink

        Icon {
            anchors.centerIn: parent
            name: "qrcode"
        }
    }
}
