pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Two ironed creases across the tablecloth. They lie apart from it, or the whole cloth would be
// drawn anew each time they come and go.
Item {
    Accessible.ignored: true

    component Crease: Item {
        id: crease

        property bool upright: false

        Rectangle {
            width: crease.upright ? Theme.px(2) : crease.width
            height: crease.upright ? crease.height : Theme.px(2)
            color: Theme.deep
            opacity: 0.45
        }

        Rectangle {
            x: crease.upright ? Theme.px(2) : 0
            y: crease.upright ? 0 : Theme.px(2)
            width: crease.upright ? Theme.px(2) : crease.width
            height: crease.upright ? crease.height : Theme.px(2)
            color: "#C8343F"
            opacity: 0.4
        }
    }

    Crease {
        y: Math.round(parent.height / 2)
        width: parent.width
    }

    Crease {
        upright: true
        x: Math.round(parent.width / 2)
        height: parent.height
    }
}
