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
                y: Theme.px(24)
                width: Math.min(implicitWidth, parent.width / 2)
                text: line.rate
                size: 136
                leading: 0.96
                tracking: -0.04
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.type(60)
                color: Theme.cloth
            }

            Column {
                anchors.left: figure.right
                anchors.leftMargin: Theme.px(Theme.portrait ? 40 : 64)
                anchors.right: parent.right
                anchors.rightMargin: root.edge
                anchors.verticalCenter: figure.verticalCenter
                spacing: Theme.px(6)

                Headline {
                    width: parent.width
                    text: line.givenOn
                    size: 42
                    leading: 1.08
                    maximumLineCount: 3
                    wrapMode: Text.Wrap
                    fontSizeMode: Text.Fit
                    height: Math.min(implicitHeight, Theme.px(line.notes === "" ? 136 : 92))
                    minimumPixelSize: Theme.type(26)
                }

                Body {
                    visible: text !== ""
                    width: parent.width
                    text: line.notes
                    size: 20
                    leading: 1.25
                    color: Theme.soft
                }
            }

            Rectangle {
                id: band

                visible: line.bonus !== ""
                y: figure.y + figure.height + Theme.px(18)
                width: parent.width
                height: visible ? Theme.px(96) : 0
                color: Theme.key

                WorkedExample {
                    anchors.centerIn: parent
                    width: Math.min(parent.width - 2 * root.edge, wanted + 1)
                    purchase: line.purchase
                    gives: line.gives
                    bonus: line.bonus
                    size: Theme.portrait ? 42 : 47
                }
            }

            Column {
                x: root.edge
                y: band.y + band.height + Theme.px(16)
                width: parent.width - 2 * x
                spacing: Theme.px(8)

                Headline {
                    width: parent.width
                    text: qsTr("Sådan får du bonus")
                    size: 30
                }

                Row {
                    id: ways

                    readonly property int count: Math.max(1, root.vm.channels.count)

                    width: parent.width
                    spacing: Theme.px(24)

                    Repeater {
                        model: root.vm.channels

                        delegate: Column {
                            id: way

                            required property string title
                            required property string text
                            required property string icon
                            required property int index

                            // The first of three says most.
                            readonly property real share: ways.count < 3 ? 1 / ways.count : index === 0 ? 0.4 : 0.6 / (ways.count - 1)

                            width: Math.floor((ways.width - (ways.count - 1) * ways.spacing) * share)
                            spacing: Theme.px(6)

                            Icon {
                                visible: !Theme.enlarged
                                name: way.icon
                                size: 38
                            }

                            Body {
                                visible: way.title !== ""
                                width: parent.width
                                text: way.title
                                size: 22
                                leading: 1.2
                                font.weight: Font.Bold
                            }

                            Body {
                                width: parent.width
                                text: way.text
                                size: 20
                                leading: 1.26
                            }
                        }
                    }
                }
            }
        }
    }

    Body {
        x: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(10)
        width: parent.width - 2 * x
        text: root.vm.notice
        size: 18
        steady: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.minimumType
        color: Theme.soft
    }
}
