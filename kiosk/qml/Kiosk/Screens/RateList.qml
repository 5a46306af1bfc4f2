pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Controls
import Kiosk.Theme

// The known rates of a partner: the first one large, the others smaller and in petrol. Each has its
// worked example, what else is to be known of it, and the first one its tiers.
Column {
    id: root

    required property RowsModel rates
    required property RowsModel tiers
    property bool low: false

    // Two of them in the room of one and a half.
    readonly property bool shared: rates.count > 1

    spacing: Theme.px(low ? 12 : shared ? 20 : 30)

    Repeater {
        model: root.rates

        delegate: Column {
            id: line

            // A rate in øre is a sentence, not a figure.
            readonly property bool lengthy: rate.length > 7
            readonly property bool tiered: index === 0 && root.tiers.count > 0

            required property int index
            required property string lead
            required property string rate
            required property string givenOn
            required property string notes
            required property string purchase
            required property string gives
            required property string bonus

            width: root.width
            spacing: Theme.px(6)

            Headline {
                visible: line.lead !== "" && !line.tiered
                text: line.lead
                size: 32
                leading: 1
            }

            Headline {
                width: parent.width
                text: line.tiered ? line.lead + " " + line.rate : line.rate
                size: line.lengthy ? (root.rates.count > 1 || root.low ? 34 : 44) : line.tiered ? 60 : root.low ? (line.index > 0 ? 48 : 84) : line.index > 0 ? 60 : root.shared ? (Theme.portrait ? 72 : 96) : Theme.portrait ? 116 : 136
                leading: 1
                tracking: line.lengthy ? -0.012 : -0.04
                shrinksTo: Theme.least(26)
                color: line.index === 0 ? Theme.cloth : Theme.petrol
            }

            Body {
                width: parent.width
                text: line.givenOn
                size: root.low ? 20 : 25
                leading: 1.25
            }

            TierSteps {
                visible: line.tiered
                width: parent.width
                tiers: root.tiers
                low: root.low
            }

            WorkedExample {
                visible: line.bonus !== ""
                width: parent.width
                purchase: line.purchase
                gives: line.gives
                bonus: line.bonus
                size: root.low ? 22 : 26
            }

            Notes {
                width: parent.width
                text: line.notes
                size: root.low ? 18 : 20
            }
        }
    }
}
