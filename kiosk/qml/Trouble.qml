pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The one screen that needs no catalogue: says plainly that there is none, and what to do.
Window {
    id: root

    title: qsTr("Partnerprogrammet")
    color: Theme.cloth
    flags: Qt.Window | Qt.FramelessWindowHint
    onClosing: close => close.accepted = false

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "drawn"
        value: true
    }

    Cloth {
        anchors.fill: parent
    }

    Paper {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(760))
        height: words.height + Theme.px(112)
        tornTop: true
        tornBottom: true

        Column {
            id: words

            anchors.centerIn: parent
            width: parent.width - Theme.px(112)
            spacing: Theme.px(24)

            Headline {
                width: parent.width
                text: qsTr("Kiosken mangler sine partnere.")
            }

            Body {
                width: parent.width
                text: qsTr("Partnerlisten kan ikke læses. Sluk tabletten, og tænd den igen.")
                size: 26
            }

            Body {
                width: parent.width
                text: qsTr("Hjælper det ikke, så sig det til den, der har sat tabletten op. Partnerne står imens på partnerfordele.coop.dk.")
                size: 26
            }
        }
    }
}
