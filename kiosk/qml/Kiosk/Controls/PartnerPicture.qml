pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What shows a partner: its picture; or its logo, whole, in its own colours, on white and with room
// around it; or the plate of its name.
Item {
    id: root

    required property string name
    required property string picture
    required property string logo

    clip: true
    Accessible.ignored: true

    Loader {
        anchors.fill: parent
        sourceComponent: root.picture !== "" ? scene : root.logo !== "" ? mark : plate
    }

    Component {
        id: scene

        Picture {
            name: root.picture
        }
    }

    Component {
        id: mark

        Rectangle {
            color: "white"

            Picture {
                anchors.fill: parent
                anchors.margins: Math.max(Theme.tick, Math.round(Math.min(root.width, root.height) / 10))
                name: root.logo
                whole: true
            }
        }
    }

    Component {
        id: plate

        NamePlate {
            name: root.name
        }
    }
}
