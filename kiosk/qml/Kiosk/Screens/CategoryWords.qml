pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a category is called, and how many partners it has or what to know of their rates.
Column {
    id: root

    required property CategoryViewModel vm
    property real largest: 64

    spacing: Theme.px(largest > 54 ? 12 : 6)

    FittedHeadline {
        width: parent.width
        text: root.vm.title
        largest: root.largest
        smallest: 20
        leading: 1.12
        color: Theme.textOn(root.vm.colour)
    }

    Body {
        width: parent.width
        text: {
            if (root.vm.caution !== "")
                return root.vm.caution;
            return qsTr("%n partnere giver dig bonus her.", "", root.vm.count);
        }
        size: root.largest > 54 ? 24 : 22
        leading: 1.2
        color: Theme.textOn(root.vm.colour)
    }
}
