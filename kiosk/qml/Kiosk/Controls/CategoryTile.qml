pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A door to a category: its scene above a band with its name and some of its partners.
Pressable {
    id: root

    required property string title
    required property string partners
    required property string picture
    required property string colour

    Accessible.role: Accessible.Button
    Accessible.name: title + ". " + partners

    Picture {
        width: parent.width
        height: parent.height - band.height
        name: root.picture
    }

    Rectangle {
        id: band

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(Theme.px(78), words.implicitHeight + Theme.px(16))
        color: Theme.fill(root.colour)

        Column {
            id: words

            x: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(5)

            Headline {
                width: band.width - Theme.px(24 + 18 + 34 + 8)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.type(20)
                text: root.title
                size: 28
                leading: 1.12
                wrapMode: Text.NoWrap
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }

            Body {
                width: band.width - Theme.px(24 + 18 + 34 + 8)
                text: root.partners
                size: 19
                steady: true
                leading: 1.2
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.minimumType
                elide: Text.ElideRight
                color: Theme.textOn(root.colour)
                Accessible.ignored: true
            }
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
            size: 34
            tint: Theme.textOn(root.colour)
        }
    }

    PressedVeil {
        control: root
    }
}
