pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The steps as tabs: those behind are ticked, the current one has its picture's colour.
// The model has the roles key, number, label and colour. In portrait only the current one has room
// for its label.
Item {
    id: root

    required property QtObject steps
    required property int current

    readonly property bool short: Theme.portrait
    readonly property int shortWidth: Theme.px(76)
    readonly property int wideWidth: Math.ceil(width / Math.max(1, repeater.count))

    signal chosen(key: string)

    implicitHeight: Theme.px(short ? 72 : 60)
    Accessible.role: Accessible.PageTabList
    Accessible.name: Own.word("StepRail", QT_TR_NOOP("Samtalens trin"))

    Row {
        anchors.fill: parent

        Repeater {
            id: repeater

            model: root.steps

            delegate: RailTab {
                id: tab

                required property string key
                required property string colour

                readonly property bool dark: !current || Theme.textOn(colour) === Theme.paper

                ring: Theme.px(2)
                width: {
                    const before = (number - 1) * root.wideWidth;
                    if (!root.short)
                        return last ? root.width - before : root.wideWidth;
                    return current ? root.width - (repeater.count - 1) * root.shortWidth : root.shortWidth;
                }
                height: root.height
                Accessible.name: Own.word("StepRail", QT_TR_NOOP("Trin %1: %2")).arg(number).arg(label)
                onClicked: root.chosen(key)
                current: number === root.current
                done: number < root.current
                last: number === repeater.count
                ground: current ? Theme.fill(colour) : Theme.rail
                ink: dark ? Theme.paper : Theme.ink
                disc: current ? (dark ? Theme.sun : Theme.ink) : done ? Theme.petrol : Theme.railNumber
                figure: current && dark ? Theme.ink : Theme.receipt
                across: Theme.px(root.short ? 38 : 32)
                spacing: Theme.px(12)
                words.visible: !root.short || current
                words.width: Math.min(words.implicitWidth, width - Theme.px(root.short ? 74 : 56))
                words.size: root.short ? 22 : 20
                words.steady: true
                words.shrinksTo: Theme.px(12)
                words.font.weight: current ? Font.Bold : Font.DemiBold
            }
        }
    }
}
