pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The amount and, right under it, the bonus of it, which counts up while the member types.
Rectangle {
    id: root

    required property CalculatorViewModel vm
    property real size: 60
    property real room: width - Theme.px(40)
    property bool low: false

    property real share: 1

    // A third line leaves less for the amount where the display is low.
    readonly property bool crowded: limit.visible && height < Theme.px(130)

    color: Theme.receipt

    Column {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        width: root.room
        spacing: Theme.px(root.low ? 2 : 6)

        Item {
            width: parent.width
            height: amount.wholeSize
            Accessible.role: Accessible.StaticText
            Accessible.name: root.vm.amount + " " + root.vm.unit

            Headline {
                id: amount

                objectName: "amount"
                anchors.right: unit.left
                anchors.rightMargin: Theme.px(12)
                width: parent.width - unit.width - Theme.px(12)
                horizontalAlignment: Text.AlignRight
                text: root.vm.amount
                size: root.size * (root.crowded ? 0.8 : 1)
                leading: 1
                tracking: -0.02
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.type(28)
                Accessible.ignored: true
            }

            Headline {
                id: unit

                anchors.right: parent.right
                anchors.baseline: amount.baseline
                text: root.vm.unit
                size: root.vm.unit.length > 3 ? 26 : 34
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Row {
            visible: root.vm.known
            anchors.right: parent.right
            spacing: Theme.px(7)
            Accessible.role: Accessible.StaticText
            Accessible.name: before.text + " " + root.vm.bonus + " " + after.text

            Body {
                id: before

                text: qsTr("giver")
                steady: true
                leading: 1.2
                anchors.baseline: bonus.baseline
                Accessible.ignored: true
            }

            ReceiptText {
                id: bonus

                objectName: "bonus"
                width: Math.min(implicitWidth, root.room - before.width - after.width - 2 * parent.spacing)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.minimumType
                text: root.share < 1 ? root.vm.counting(root.share) : root.vm.bonus
                size: 24
                steady: true
                leading: 1.2
                strong: true
                font.letterSpacing: -0.03 * wholeSize
                color: Theme.cloth
                Accessible.ignored: true
            }

            Body {
                id: after

                text: root.vm.frequency === "once" ? qsTr("i bonus") : qsTr("om året")
                steady: true
                leading: 1.2
                anchors.baseline: bonus.baseline
                Accessible.ignored: true
            }
        }

        Body {
            visible: !root.vm.known
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.vm.uncounted
            steady: true
            leading: 1.2
            font.weight: Font.Bold
        }

        Body {
            id: limit

            visible: text !== ""
            objectName: "limit"
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.vm.limit !== "" || root.vm.known ? root.vm.limit : qsTr("Tælles ikke med")
            size: 19
            steady: true
            leading: 1.2
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.minimumType
            color: Theme.soft
        }
    }

    NumberAnimation {
        id: counting

        target: root
        property: "share"
        from: 0
        to: 1
        duration: Theme.countTime
        easing.type: Easing.OutQuad
    }

    Connections {
        target: root.vm

        function onCounted(): void {
            if (Theme.countTime > 0)
                counting.restart();
        }
    }
}
