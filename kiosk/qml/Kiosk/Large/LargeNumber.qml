pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A number to look for, marked as it is marked in the pictures.
Item {
    id: root

    required property string number

    implicitHeight: mark.height + Large.onGlass(20)

    Rectangle {
        id: mark

        x: Large.inset
        y: Large.onGlass(8)
        width: Math.min(digits.implicitWidth + Large.onGlass(48), parent.width - 2 * x)
        height: digits.height
        color: Theme.sun

        Words {
            id: digits

            x: Large.onGlass(24)
            width: parent.width - 2 * x
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Large.big(30)
            text: root.number
            size: 66
            font.family: Theme.monoFamily
            font.weight: Font.Bold
            color: Theme.ink
        }
    }
}
