import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A published example in one sentence: "30.000 kr. giver 1.500 kr."
Flow {
    id: root

    required property string purchase
    required property string gives
    required property string bonus
    property real size: 28
    // The width in px that it takes in one line.
    readonly property real wanted: first.implicitWidth + verb.implicitWidth + last.implicitWidth + 2 * spacing

    spacing: Theme.px(8)
    Accessible.role: Accessible.StaticText
    Accessible.name: [purchase, gives, bonus].join(" ")
    Accessible.ignored: Layers.covers(root)

    Headline {
        id: first

        width: Math.min(implicitWidth, root.width)
        text: root.purchase
        size: root.size
        Accessible.ignored: true
    }

    Body {
        id: verb

        text: root.gives
        size: Math.max(18, root.size * 0.8)
        leading: Theme.type(root.size) * 1.1 / Theme.type(size)
        Accessible.ignored: true
    }

    Headline {
        id: last

        text: root.bonus
        size: root.size
        wrapMode: Text.NoWrap
        color: Theme.cloth
        Accessible.ignored: true
    }
}
