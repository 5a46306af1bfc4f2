pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Thanks for the conversation, with a code that can still be scanned. They go by themselves, and at any touch or key.
FocusScope {
    id: root

    required property ThanksViewModel vm
    required property QrViewModel code

    // A screen that is low for its width has less air.
    readonly property bool low: height < Theme.px(720)
    readonly property int gap: Theme.px(low || Theme.portrait ? 20 : 36)

    rotation: vm.turned ? 180 : 0
    Accessible.role: Accessible.Pane
    Accessible.name: headline.text
    Accessible.onPressAction: vm.leave()
    Keys.onPressed: event => {
        event.accepted = true;
        vm.leave();
    }

    Layer {
        open: true
        onCloseWanted: root.vm.leave()
    }

    TapArea {
        anchors.fill: parent
        onTapped: root.vm.leave()
    }

    Paper {
        id: slip

        x: Theme.portrait ? Math.round((parent.width - width) / 2) : parent.width - width - Theme.px(40)
        y: -Theme.px(24)
        width: Theme.px(root.low && !Theme.portrait ? 500 : 590)
        height: Theme.portrait ? Theme.px(784) : parent.height - y - Theme.px(32)
        tornBottom: true

        ReceiptText {
            id: heading

            y: Theme.px(root.low ? 32 : 52)
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("TAG PARTNERNE MED")
            size: 22
            strong: true
        }

        QrPlate {
            anchors.horizontalCenter: parent.horizontalCenter
            y: heading.y + heading.height + Math.max(0, Math.round((foot.y - heading.y - heading.height - height) / 2))
            room: Math.min(slip.width, foot.y - heading.y - heading.height)
            code: root.code
        }

        Column {
            id: foot

            x: Theme.px(26)
            y: parent.height - height - Theme.px(root.low ? 20 : 48)
            width: parent.width - 2 * x
            spacing: Theme.px(6)

            ReceiptText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.code.address
                size: 26
                strong: true
                wrapMode: Text.WrapAnywhere
            }

            Body {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Eller i Coop-appen: »Mere«, »Partnerfordele«")
                size: 22
                steady: true
                color: Theme.soft
            }
        }
    }

    Column {
        x: Theme.portrait ? Theme.px(48) : Theme.px(56)
        y: Theme.portrait ? slip.y + slip.height + Theme.px(36) : Math.round((parent.height - height) / 2)
        width: (Theme.portrait ? parent.width : slip.x) - x - Theme.px(Theme.portrait ? 48 : 54)
        spacing: root.gap

        Headline {
            id: headline

            width: parent.width
            height: Math.min(implicitHeight, Theme.px(Theme.portrait ? 110 : root.low ? 140 : 216))
            text: qsTr("Tak for snakken")
            size: Theme.portrait ? 88 : root.low ? 66 : 100
            leading: 1.04
            tracking: -0.024
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least(44)
            color: Theme.paper
        }

        Body {
            width: parent.width
            text: qsTr("Bonen er ryddet. Koden kan stadig scannes.")
            size: 28
            leading: 1.36
            color: Theme.paper
        }

        Rectangle {
            width: parent.width
            height: going.height + Theme.px(48)
            color: Theme.ink

            Column {
                id: going

                x: Theme.px(28)
                y: Theme.px(24)
                width: parent.width - 2 * x
                spacing: Theme.px(16)

                Item {
                    width: parent.width
                    height: Math.max(when.height, number.height)

                    Body {
                        id: when

                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - number.width - Theme.px(16)
                        text: qsTr("Skærmen rydder sig selv om")
                        size: 22
                        leading: 1.2
                        font.weight: Font.DemiBold
                        color: Theme.paper
                    }

                    Headline {
                        id: number

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("%1 sek.").arg(root.vm.remaining)
                        size: 44
                        color: Theme.sun
                    }
                }

                ProgressTicks {
                    count: root.vm.seconds
                    filled: root.vm.remaining
                    room: parent.width
                    tint: Theme.sun
                    rest: Theme.railNumber
                }
            }
        }

        ActionButton {
            look: ActionButton.Sun
            onCloth: true
            width: parent.width
            tall: 88
            size: 28
            iconName: "hand-click"
            text: qsTr("Begynd forfra")
            onClicked: root.vm.leave()
        }
    }
}
