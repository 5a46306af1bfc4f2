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

            delegate: Tile {
                id: tab

                ring: Theme.px(2)

                required property string key
                required property int number
                required property string label
                required property string colour

                readonly property bool current: number === root.current
                readonly property bool done: number < root.current
                readonly property bool last: number === repeater.count
                readonly property bool dark: !current || Theme.textOn(colour) === Theme.paper

                width: {
                    const before = (number - 1) * root.wideWidth;
                    if (!root.short)
                        return last ? root.width - before : root.wideWidth;
                    return current ? root.width - (repeater.count - 1) * root.shortWidth : root.shortWidth;
                }
                height: root.height
                Accessible.role: Accessible.PageTab
                Accessible.name: Own.word("StepRail", QT_TR_NOOP("Trin %1: %2")).arg(number).arg(label)
                Accessible.selected: current
                onClicked: root.chosen(key)

                Rectangle {
                    anchors.fill: parent
                    color: tab.current ? Theme.fill(tab.colour) : Theme.rail
                }

                Dashes {
                    visible: !tab.last
                    upright: true
                    x: parent.width - width
                    height: parent.height
                    thickness: 2
                    tint: Theme.railLine
                }

                Row {
                    anchors.centerIn: parent
                    spacing: Theme.px(12)

                    Rectangle {
                        width: Theme.px(root.short ? 38 : 32)
                        height: width
                        radius: width / 2
                        antialiasing: true
                        anchors.verticalCenter: parent.verticalCenter
                        color: {
                            if (tab.current)
                                return tab.dark ? Theme.sun : Theme.ink;
                            return tab.done ? Theme.petrol : Theme.railNumber;
                        }

                        Icon {
                            visible: tab.done
                            anchors.centerIn: parent
                            name: "check"
                            size: 20
                            tint: Theme.receipt
                        }

                        Body {
                            visible: !tab.done
                            anchors.centerIn: parent
                            text: tab.number
                            size: 20
                            leading: 1.1
                            font.weight: Font.Bold
                            color: tab.current && tab.dark ? Theme.ink : Theme.receipt
                            Accessible.ignored: true
                        }
                    }

                    Body {
                        visible: !root.short || tab.current
                        width: Math.min(implicitWidth, tab.width - Theme.px(root.short ? 74 : 56))
                        anchors.verticalCenter: parent.verticalCenter
                        text: tab.label
                        size: root.short ? 22 : 20
                        steady: true
                        leading: 1.1
                        font.weight: tab.current ? Font.Bold : Font.DemiBold
                        shrinksTo: Theme.px(12)
                        color: tab.dark ? Theme.paper : Theme.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
