import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A published example in one sentence: "30.000 kr. giver 1.500 kr."
Flow {
    id: root

    required property string purchase
    required property string bonus
    property real size: 28

    spacing: Theme.px(8)

    Headline {
        text: root.purchase
        size: root.size
        wrapMode: Text.NoWrap
    }

    Body {
        text: qsTr("giver")
        size: root.size * 0.8
        leading: Theme.type(root.size) * 1.1 / Theme.type(size)
    }

    Headline {
        text: root.bonus
        size: root.size
        wrapMode: Text.NoWrap
        color: Theme.cloth
    }
}
