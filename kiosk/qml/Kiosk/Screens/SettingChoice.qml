pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A setting with a few values to choose between.
Column {
    id: root

    required property string label
    required property string about
    required property QtObject choices
    required property string current

    signal chosen(key: string)

    width: parent?.width ?? 0
    spacing: Theme.px(6)

    Body {
        text: root.label
        size: 23
        leading: 1.2
        font.weight: Font.Bold
    }

    Body {
        width: parent.width
        text: root.about
        size: 19
        leading: 1.2
        color: Theme.soft
    }

    ChoiceStrip {
        width: parent.width
        height: Theme.px(68)
        choices: root.choices
        current: root.current
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label
        Accessible.ignored: Layers.covers(root)
        onChosen: key => root.chosen(key)
    }
}
