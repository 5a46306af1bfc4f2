pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the front page's receipt offers: two stories to open and the code to take along.
Item {
    id: root

    required property NavigationViewModel navigation
    required property HomeViewModel vm
    required property QrViewModel code
    required property StoryViewModel story
    // Whether only the code has room.
    property bool low: false

    readonly property int couponHeight: Theme.px(Theme.portrait ? 104 : 88)

    implicitHeight: Theme.portrait ? Theme.px(248) : footer.y + footer.height

    component Cut: Item {
        width: coupons.width
        height: Theme.px(31)

        Dashes {
            y: Theme.px(14)
            width: parent.width
        }
    }

    Column {
        id: coupons

        visible: !root.low

        width: Theme.portrait ? parent.width - code.width - Theme.px(60) : parent.width

        Coupon {
            width: parent.width
            implicitHeight: root.couponHeight
            text: qsTr("Se Lones år")
            subtitle: qsTr("%n partnere på et år", "", root.story.partners)
            onClicked: root.navigation.openStory(root.story.key, 1)

            Rectangle {
                anchors.fill: parent
                color: Theme.sky
            }

            Picture {
                x: -Theme.px(12)
                y: -Theme.px(4)
                width: Theme.px(100)
                height: Theme.px(112)
                name: "person-lone.svg"
            }
        }

        Cut {}

        Coupon {
            width: parent.width
            implicitHeight: root.couponHeight
            text: qsTr("Regn din\nbonus ud")
            onClicked: root.navigation.openCalculator("")

            Drawing {
                anchors.fill: parent
                name: "calculator"
            }
        }

        Cut {
            visible: !Theme.portrait
        }
    }

    Dashes {
        visible: Theme.portrait
        upright: true
        x: coupons.width + Theme.px(30)
        height: parent.height
    }

    QrButton {
        id: code

        x: Theme.portrait ? parent.width - width : -Theme.px(22)
        y: Theme.portrait ? -Theme.px(10) : (root.low ? 0 : coupons.height) - Theme.px(14)
        room: Theme.px(222)
        code: root.code
        onClicked: root.navigation.openProgramme()
    }

    Column {
        visible: !Theme.portrait
        anchors.left: code.right
        anchors.right: parent.right
        anchors.verticalCenter: code.verticalCenter
        spacing: Theme.px(6)

        Headline {
            width: parent.width
            text: qsTr("Tag det med")
            size: 24
            leading: 1.1
        }

        Body {
            width: parent.width
            text: qsTr("Scan, og\nse alle")
            size: 19
            leading: 1.3
        }
    }

    Column {
        id: footer

        visible: !Theme.portrait
        y: code.y + code.height - Theme.px(14)
        width: parent.width

        Cut {}

        ReceiptText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            shrinksTo: Theme.least(size)
            text: root.code.address
        }

        ReceiptText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.soft
            shrinksTo: Theme.least(size)
            text: root.vm.updated
        }
    }

    ReceiptText {
        visible: Theme.portrait
        anchors.horizontalCenter: code.horizontalCenter
        anchors.top: code.bottom
        width: code.width + Theme.px(50)
        horizontalAlignment: Text.AlignHCenter
        shrinksTo: Theme.minimumType
        text: qsTr("Scan med telefonen")
    }
}
