pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Controls
import Kiosk.Theme

// The known rates of a partner: the first one large, the others smaller and in petrol.
Column {
    id: root

    required property RowsModel rates
    property bool low: false

    spacing: Theme.px(low ? 12 : 36)

    Repeater {
        model: root.rates

        delegate: Column {
            id: line

            // A rate in øre is a sentence, not a figure.
            readonly property bool lengthy: rate.length > 7

            required property int index
            required property string rate
            required property string appliesTo

            width: root.width
            spacing: Theme.px(6)

            Headline {
                width: parent.width
                text: line.rate
                size: line.lengthy ? 34 : root.low ? (line.index > 0 ? 48 : 84) : line.index > 0 ? 72 : Theme.portrait ? 120 : 136
                leading: 1
                tracking: line.lengthy ? -0.012 : -0.04
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.type(34)
                color: line.index === 0 ? Theme.cloth : Theme.petrol
            }

            Body {
                width: parent.width
                text: qsTr("bonus på %1").arg(line.appliesTo)
                size: root.low ? 20 : 25
                leading: 1.25
            }
        }
    }
}
