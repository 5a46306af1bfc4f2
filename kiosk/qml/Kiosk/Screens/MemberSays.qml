pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A member with something to say.
Rectangle {
    id: root

    required property PracticeViewModel vm

    color: Theme.fill(vm.colour === "petrol" ? "sky" : vm.colour)
    clip: true

    Picture {
        x: Math.round((parent.width - width) / 2)
        y: parent.height - height
        width: Math.min(Theme.px(350), parent.height - bubble.y - bubble.height - Theme.px(18))
        height: width
        name: root.vm.picture
    }

    Rectangle {
        id: bubble

        x: Theme.px(36)
        y: Theme.px(36)
        width: parent.width - 2 * x
        height: words.height + Theme.px(54)
        color: Theme.receipt

        Rectangle {
            x: Math.round(parent.width * 0.42)
            y: parent.height - height / 2
            width: Theme.px(28)
            height: width
            rotation: 45
            antialiasing: true
            color: Theme.receipt
        }

        Column {
            id: words

            x: Theme.px(28)
            y: Theme.px(26)
            width: parent.width - 2 * x
            spacing: Theme.px(10)

            Body {
                text: qsTr("Medlemmet siger")
                size: 20
                leading: 1.1
                font.weight: Font.DemiBold
            }

            Headline {
                width: parent.width
                text: root.vm.title
                size: 36
                leading: 1.16
            }
        }
    }
}
