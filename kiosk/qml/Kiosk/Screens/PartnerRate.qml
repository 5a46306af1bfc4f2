pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A partner with one known rate: the rate, what it came to in the worked example, and what to do.
Item {
    id: root

    required property PartnerViewModel vm

    readonly property int edge: Theme.px(32)
    // A band about some time only takes the room of larger words.
    readonly property bool tight: height < Theme.px(440)

    Repeater {
        model: root.vm.rates

        delegate: Item {
            id: line

            required property string rate
            required property string givenOn
            required property string notes
            required property string purchase
            required property string gives
            required property string bonus

            anchors.fill: parent

            Headline {
                id: figure

                x: root.edge
                y: Theme.px(root.tight ? 16 : 22)
                width: Math.min(implicitWidth, parent.width / 2)
                text: line.rate
                size: root.tight ? 96 : 136
                leading: 0.96
                tracking: -0.04
                shrinksTo: Theme.least(60)
                color: Theme.cloth
            }

            Column {
                anchors.left: figure.right
                anchors.leftMargin: Theme.px(Theme.portrait ? 40 : 64)
                anchors.right: parent.right
                anchors.rightMargin: root.edge
                anchors.verticalCenter: figure.verticalCenter
                spacing: Theme.px(6)

                NameLines {
                    width: parent.width
                    text: line.givenOn
                    largest: root.tight ? 34 : line.notes === "" ? 42 : 36
                    smallest: 22
                    leading: 1.08
                }

                Notes {
                    width: parent.width
                    text: line.notes
                    size: 20
                    leading: 1.25
                }
            }

            Rectangle {
                id: band

                visible: line.bonus !== ""
                y: figure.y + figure.height + Theme.px(root.tight ? 10 : 16)
                width: parent.width
                height: visible ? Theme.px(root.tight ? 68 : 88) : 0
                color: Theme.key

                WorkedExample {
                    anchors.centerIn: parent
                    width: Math.min(parent.width - 2 * root.edge, wanted + 1)
                    purchase: line.purchase
                    gives: line.gives
                    bonus: line.bonus
                    size: root.tight ? 38 : Theme.portrait ? 42 : 47
                }
            }

            Column {
                id: how

                anchors.top: band.bottom
                anchors.topMargin: Theme.px(root.tight ? 10 : 16)
                x: root.edge
                width: parent.width - 2 * x
                spacing: Theme.px(6)

                Headline {
                    width: parent.width
                    text: qsTr("Sådan får du bonus")
                    size: 30
                }

                Repeater {
                    model: root.vm.channels

                    delegate: Row {
                        id: way

                        required property string title
                        required property string text
                        required property string icon

                        width: how.width
                        spacing: Theme.px(16)

                        Icon {
                            name: way.icon
                            size: 28
                        }

                        Column {
                            width: way.width - Theme.px(44)

                            Body {
                                visible: way.title !== ""
                                width: parent.width
                                text: way.title
                                size: 20
                                leading: 1.3
                                font.weight: Font.Bold
                            }

                            Body {
                                width: parent.width
                                text: way.text
                                size: 20
                                leading: 1.3
                            }
                        }
                    }
                }
            }
        }
    }
}
