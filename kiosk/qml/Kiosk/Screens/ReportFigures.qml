pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The sums of the period as big numbers, the conversations first.
Row {
    id: root

    required property ReportViewModel vm

    component Figure: Item {
        id: figure

        required property string label
        required property string number
        property color tint: Theme.ink
        property bool first: false

        width: Math.floor(root.width / 4)
        height: root.height
        Accessible.role: Accessible.StaticText
        Accessible.ignored: Layers.covers(parent)
        Accessible.name: label + " " + number

        Dashes {
            visible: !figure.first
            upright: true
            height: parent.height
        }

        Body {
            x: Theme.px(figure.first ? 0 : 20)
            text: figure.label
            size: 20
            leading: 1.2
            color: figure.tint
            Accessible.ignored: true
        }

        Headline {
            x: Theme.px(figure.first ? 0 : 20)
            anchors.bottom: parent.bottom
            text: figure.number
            size: 62
            leading: 1
            color: figure.tint
            Accessible.ignored: true
        }
    }

    Figure {
        label: qsTr("Samtaler")
        number: root.vm.conversations
        tint: Theme.cloth
        first: true
    }

    Figure {
        label: qsTr("Besøg")
        number: root.vm.visits
    }

    Figure {
        label: qsTr("QR vist")
        number: root.vm.codes
    }

    Figure {
        label: qsTr("Spørgsmål")
        number: root.vm.questions
    }
}
