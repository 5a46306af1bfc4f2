pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One partner. A known rate is the largest thing on the page; an unknown one is a code to scan.
TableFrame {
    id: root

    required property NavigationViewModel navigation
    required property PartnerViewModel vm
    required property QrViewModel code
    required property ReceiptViewModel bon
    required property JourneyViewModel journey

    // Half a landscape screen has no room for large words either.
    // As tall as an example with its code.
    portraitReceipt: 330

    readonly property bool tight: low && !Theme.portrait
    readonly property bool asking: !vm.known && !low
    // One plain rate has the whole page; several, or one in tiers, stand in a list.
    readonly property bool plain: vm.plain && !low && !Theme.enlarged

    sunny: vm.printed
    onTakeaway: navigation.openQr(vm.key)

    Paper {
        anchors.fill: parent
        fill: Theme.paper

        Rectangle {
            id: banner

            width: parent.width
            height: Theme.px(root.low ? 92 : 176)
            color: Theme.fill(root.vm.colour)

            PartnerPicture {
                id: picture

                anchors.right: parent.right
                width: Math.round(parent.width * 0.46)
                height: parent.height
                name: root.vm.name
                picture: root.vm.banner
                logo: root.vm.logo
            }

            TornEdge {
                anchors.right: picture.left
                anchors.rightMargin: -width
                height: picture.height
                upright: true
                rotation: 180
                tint: banner.color
            }

            Column {
                x: Theme.px(32)
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(parent.width * 0.54) - x
                spacing: Theme.px(14)

                NameLines {
                    // From here on a name on one line would be small.
                    readonly property bool lengthy: text.length > 20

                    width: parent.width
                    text: root.vm.name
                    largest: root.low ? (lengthy ? 30 : 48) : lengthy ? 44 : 76
                    lines: lengthy ? 2 : 1
                    color: Theme.textOn(root.vm.colour)
                }

                Body {
                    visible: !root.low
                    width: parent.width
                    text: root.vm.sells
                    size: 24
                    leading: 1.2
                    color: Theme.textOn(root.vm.colour)
                }
            }
        }

        SpecialBand {
            id: special

            anchors.top: banner.bottom
            width: parent.width
            height: visible ? Theme.px(root.low ? 48 : 72) : 0
            word: root.vm.bandWord
            text: root.vm.bandText
        }

        PartnerAsk {
            visible: root.asking
            anchors.top: special.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            vm: root.vm
            code: root.code
            onTapped: root.takeaway()
        }

        PartnerRate {
            visible: root.plain
            anchors.top: special.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            vm: root.vm
        }

        Item {
            id: rateSide

            visible: !root.asking && !root.plain
            x: Theme.px(32)
            anchors.top: special.bottom
            anchors.bottom: parent.bottom
            width: Theme.px(Theme.portrait ? 300 : 324)

            Flickable {
                id: list

                visible: root.vm.known
                width: parent.width
                height: (journey.visible ? journey.y : parent.height - (notice.visible ? notice.room : 0)) - y
                y: Theme.px(root.tight || special.visible ? 16 : 30)
                contentHeight: rates.height
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                clip: interactive

                RateList {
                    id: rates

                    width: parent.width
                    low: root.tight || root.vm.rates.count > (Theme.enlarged ? 1 : 2)
                    rates: root.vm.rates
                    tiers: root.vm.tiers
                }
            }

            ActionButton {
                id: journey

                visible: root.vm.hasJourney && !root.low
                anchors.bottom: parent.bottom
                anchors.bottomMargin: notice.visible ? notice.room : Theme.px(28)
                iconName: "arrow-right"
                iconAfter: true
                text: root.vm.journeyTitle
                onClicked: root.navigation.openJourney(root.journey.key)
            }

            AskRateLarge {
                visible: !root.vm.known
                width: parent.width
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                code: root.code
                onTapped: root.takeaway()
            }
        }

        Dashes {
            id: fold

            visible: !root.asking && !root.plain
            upright: true
            x: rateSide.x + rateSide.width + Theme.px(16)
            anchors.top: special.bottom
            anchors.bottom: parent.bottom
            anchors.topMargin: Theme.px(root.low ? 20 : 36)
            anchors.bottomMargin: notice.visible ? notice.room : anchors.topMargin
        }

        HowToEarn {
            visible: !root.asking && !root.plain
            anchors.left: fold.right
            anchors.leftMargin: Theme.px(33)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.top: special.bottom
            anchors.topMargin: Theme.px(root.tight ? 16 : Theme.enlarged ? 24 : 36)
            anchors.bottom: parent.bottom
            low: root.tight
            marked: !Theme.portrait || root.low
            // Beside the code of a rate that is not known, which has no room for words.
            heading: root.tight ? (root.vm.known ? "" : qsTr("Se dagens bonus")) : qsTr("Sådan får du bonus")
            anchors.bottomMargin: notice.visible ? notice.room : Theme.px(Theme.enlarged ? 16 : 28)
            channels: root.vm.channels
            conditions: root.vm.conditions
        }

        Body {
            id: notice

            readonly property int room: height + Theme.px(root.plain ? 16 : 28)
            readonly property bool roomy: root.plain || !special.visible && list.y + rates.height <= rateSide.height - room - (journey.visible ? journey.height + Theme.px(16) : 0)

            // Conditions and what goes with a rate take its room.
            visible: !root.asking && !root.low && root.vm.conditions === "" && roomy
            x: Theme.px(32)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(root.plain ? 10 : 16)
            width: parent.width - 2 * x
            text: root.vm.notice
            size: 18
            steady: true
            leading: 1.25
            shrinksTo: root.plain ? Theme.least(17) : 0
            color: Theme.soft
        }
    }

    buttons: [
        BackHome {
            id: ways

            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
        },
        ActionButton {
            objectName: "calculate"
            width: Math.min(implicitWidth, parent.width - ways.width - Theme.gap)
            anchors.right: root.vm.printed ? parent.right : write.left
            anchors.rightMargin: root.vm.printed ? 0 : Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Paper
            onCloth: true
            iconName: "calculator"
            // Beside the other button there is only room for its icon.
            text: root.vm.printed ? qsTr("Regn din bonus ud") : ""
            Accessible.name: qsTr("Regn din bonus ud")
            onClicked: root.navigation.openCalculator(root.vm.key)
        },
        ActionButton {
            id: write

            visible: !root.vm.printed
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Sun
            onCloth: true
            iconName: "receipt"
            text: qsTr("Sæt på bonen")
            onClicked: root.vm.print()
        }
    ]

    receipt: [
        Receipt {
            visible: root.vm.known
            anchors.fill: parent
            example: root.vm.example.count > 0 && !root.low
            headed: !root.low
            // Beside the code there is room for one heading, and the page tells whose it is.
            title: Theme.portrait && example ? "" : qsTr("COOP PARTNERPROGRAM")
            subheading: Theme.portrait && example ? "" : root.vm.name
            topPadding: Theme.px(root.low ? 20 : Theme.portrait ? 18 : 34)
            bottomPadding: Theme.px(24)

            PartnerSlip {
                width: parent.width
                low: root.low
                example: root.vm.example
                name: root.vm.name
                code: root.code
                onTapped: root.takeaway()
            }
        },
        VisitReceipt {
            visible: !root.vm.known
            anchors.fill: parent
            bon: root.bon
        }
    ]
}
