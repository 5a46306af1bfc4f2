pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A partner in a list: its picture, name, what it sells and its rate; a code where no rate is known.
Tile {
    id: root

    required property string name
    required property string sells
    required property string rate
    required property string picture
    required property string logo
    // What stands wherever the rate does, and when the partner comes or leaves.
    required property string note
    required property string colour

    implicitHeight: words.implicitHeight + Theme.px(12)
    onImplicitHeightChanged: (GridView.view as RowGrid)?.hold(implicitHeight)
    Accessible.role: Accessible.Button
    Accessible.name: name + ". " + sells + ". " + (rate === "" ? qsTr("Se aktuel bonus") : rate) + (note === "" ? "" : ". " + note)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    PartnerPicture {
        id: scene

        width: Theme.px(80)
        height: parent.height
        name: root.name
        picture: root.picture
        logo: root.logo
    }

    Column {
        id: words

        anchors.left: scene.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.note === "" ? Theme.px(2) : 0

        NameLines {
            width: parent.width - (code.visible ? code.width + Theme.px(10) : 0)
            text: root.name
            largest: root.note === "" ? 20 : 18
            Accessible.ignored: true
        }

        Item {
            width: parent.width
            height: Math.max(sold.height, percent.visible ? percent.height : 0)

            Body {
                id: sold

                width: parent.width - (percent.visible ? percent.width + Theme.px(10) : code.visible ? code.width + Theme.px(10) : 0)
                text: root.sells
                size: 18
                leading: 1.15
                color: Theme.soft
                Accessible.ignored: true
            }

            Headline {
                id: percent

                visible: root.rate !== ""
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width / 2)
                horizontalAlignment: Text.AlignRight
                text: root.rate
                size: text.length > 6 ? 18 : 26
                steady: true
                leading: 1.05
                color: Theme.cloth
                Accessible.ignored: true
            }
        }

        Body {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            size: 18
            steady: true
            leading: 1.15
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }

    Icon {
        id: code

        visible: root.rate === ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        name: "qrcode"
        size: 26
    }

    Dashes {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
