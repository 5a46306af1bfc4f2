pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The way to the panel, to be tried at once: what the held corner looks like, and how long it takes.
Item {
    id: root

    readonly property bool beside: width > height

    Rectangle {
        id: picture

        width: root.beside ? Math.round(parent.width / 2) : parent.width
        height: root.beside ? parent.height : Math.round(parent.height * 0.54)
        color: Theme.sky

        Drawing {
            anchors.fill: parent
            name: "corner-hold"
            verticalAlignment: Image.AlignBottom
        }
    }

    Rectangle {
        x: root.beside ? picture.width : 0
        y: root.beside ? 0 : picture.height
        width: parent.width - x
        height: parent.height - y
        color: Theme.paper

        Column {
            x: Theme.px(44)
            y: Theme.px(36)
            width: parent.width - 2 * x
            spacing: Theme.px(20)

            Headline {
                width: parent.width
                text: qsTr("Hold hjørnet i %n sekunder", "", Theme.gestureTime / 1000)
                size: 38
            }

            Body {
                visible: root.height > Theme.px(360)
                width: parent.width
                text: qsTr("Så kommer panelet med pakkelisten og dagens tal. Medlemmer ser det ikke.")
                size: 25
            }

            Dashes {
                width: parent.width
            }

            Body {
                width: parent.width
                text: qsTr("Prøv nu: Sæt fingeren i hjørnet øverst til venstre, til ringen er hel. Tast din pinkode.")
                size: 25
                font.weight: Font.DemiBold
            }
        }
    }
}
