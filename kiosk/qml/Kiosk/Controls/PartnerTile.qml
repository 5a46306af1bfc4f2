pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A partner as a picture with its name on a colour; the rate is a label where it is known.
Pressable {
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

    readonly property bool narrow: width < Theme.px(260)

    Accessible.role: Accessible.Button
    Accessible.name: name + ". " + (rate === "" ? qsTr("Se aktuel bonus") : sells + ". " + rate) + (note === "" ? "" : ". " + note)

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
        height: Math.max(Theme.px(root.tall ? 112 : 88), words.implicitHeight + Theme.px(24))
        color: Theme.fill(root.colour)

        Column {
            id: words

            x: Theme.px(root.narrow ? 16 : 24)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(7)

            FittedHeadline {
                id: title

                width: band.width - words.x - Theme.px(10) - (tag.visible && root.note === "" ? tag.width : 0)
                text: root.name
                largest: root.tall ? 38 : root.narrow ? 25 : 30
                // A narrow tile has a second line instead.
                smallest: root.narrow ? largest : 20
                leading: 1.15
                wrapMode: root.narrow ? Text.WordWrap : Text.NoWrap
                maximumLineCount: 2
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }

            Body {
                visible: root.rate !== ""
                width: band.width - words.x - Theme.px(10) - (tag.visible && root.note === "" ? tag.width : 0)
                text: root.sells
                size: 19
                leading: 1.2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
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

            AskRate {
                visible: root.rate === ""
                steady: root.narrow
                tint: Theme.textOn(root.colour)
            }
        }
    }

    BonusTag {
        id: tag

        visible: root.rate !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.bottom: parent.bottom
        // Over the picture where its own words stand below it.
        anchors.bottomMargin: root.note === "" ? Theme.px(14) : band.height - Theme.px(12)
        rate: root.rate
    }

    PressedVeil {
        control: root
    }
}
