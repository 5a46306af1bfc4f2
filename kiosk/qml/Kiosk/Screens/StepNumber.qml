pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where the member number stands: in the app, on the card and on the receipt.
Item {
    id: root

    required property DialogueViewModel vm

    readonly property int edge: Theme.pictureMargin
    readonly property int below: title.y + title.height + Theme.px(Theme.portrait ? 30 : 34)
    readonly property color tint: Theme.textOn(vm.colour)
    readonly property string number: vm.memberNumber
    // In table mode the picture is lower.
    readonly property bool low: height < Theme.wholePicture
    // Then the card and the receipt stand side by side in landscape too.
    readonly property bool beside: Theme.portrait || low
    // And of the app there is one look, larger, that the ambassador talks about.
    readonly property bool single: low && !Theme.portrait
    readonly property int cardWidth: Theme.px(single ? 300 : 284)

    component Caption: Headline {
        property string place

        text: root.vm.captions[place] ?? ""
        size: Theme.portrait ? 32 : 34
        steady: true
        leading: 1.1
        color: root.tint
    }

    StepTitle {
        id: title

        x: root.edge
        y: Theme.px(40)
        width: parent.width - 2 * x
        room: Theme.px(Theme.portrait ? 140 : 70)
        text: root.vm.headline
        size: 60
        leading: 1.08
        color: root.tint
    }

    Caption {
        id: inApp

        x: root.edge
        y: root.below
        width: app.x - x - Theme.px(8)
        place: "app"
    }

    Body {
        id: way

        visible: root.single
        x: root.edge
        y: inApp.y + inApp.height + Theme.px(14)
        width: app.x - x - Theme.px(16)
        text: root.vm.body.join(" ")
        size: 22
        steady: true
        leading: 1.25
        color: root.tint
    }

    Rectangle {
        visible: root.single
        x: root.edge
        y: way.y + way.height + Theme.px(16)
        width: Theme.px(112)
        height: Theme.px(52)
        radius: height / 2
        color: Theme.receipt
        border.width: app.dotsShown ? Theme.px(6) : 0
        border.color: Theme.cloth
        antialiasing: true

        Row {
            anchors.centerIn: parent
            spacing: Theme.px(11)

            Repeater {
                model: 3

                delegate: Rectangle {
                    width: Theme.px(14)
                    height: width
                    radius: width / 2
                    color: Theme.ink
                    antialiasing: true
                }
            }
        }
    }

    Column {
        visible: !root.single
        x: root.edge
        y: inApp.y + inApp.height + Theme.px(20)
        spacing: Theme.px(root.low ? 14 : 26)

        Repeater {
            model: root.vm.body

            delegate: Row {
                id: step

                required property int index
                required property string modelData

                spacing: Theme.px(16)

                NumberedDot {
                    number: step.index + 1
                }

                Body {
                    topPadding: shift + Theme.px(6)
                    width: app.x - root.edge - Theme.px(80)
                    text: step.modelData
                    size: 25
                    steady: Theme.portrait || root.height < Theme.px(620)
                    leading: 1.25
                    color: root.tint
                }
            }
        }
    }

    NumberInApp {
        id: app

        single: root.single
        x: Theme.portrait ? root.width - Theme.px(22) - width : Theme.px(single ? 316 : 338)
        y: root.below
        width: Theme.px(single ? 242 : root.low ? 350 : Theme.portrait ? 470 : 494)
        height: single ? Theme.px(456) : Math.min(Theme.px(Theme.portrait ? 412 : 430), root.height - y - Theme.px(Theme.portrait ? 300 : 36))
        label: root.vm.label
        number: root.number
    }

    Dashes {
        id: fold

        upright: !Theme.portrait
        x: Theme.portrait ? root.edge : app.x + app.width + Theme.px(root.low ? 24 : 36)
        y: Theme.portrait ? app.y + app.height + Theme.px(root.low ? 22 : 38) : root.below
        width: Theme.portrait ? root.width - 2 * x : Theme.stroke
        height: Theme.portrait ? Theme.stroke : root.height - y - Theme.px(40)
        tint: Theme.dashOnSky
    }

    Caption {
        id: onCard

        x: Theme.portrait ? root.edge : fold.x + Theme.px(root.low ? 24 : 36)
        y: Theme.portrait ? fold.y + Theme.px(22) : root.below
        place: "card"
    }

    Item {
        id: card

        x: onCard.x
        y: onCard.y + onCard.height + Theme.px(12)
        width: root.cardWidth
        height: Math.round(width * 166 / 284)
        rotation: -2

        Drawing {
            width: Math.round(parent.width * 310 / 300)
            height: Math.round(width * 199 / 310)
            name: "member-card"
        }

        Headline {
            x: Theme.px(78)
            y: Theme.px(26)
            width: parent.width - x - Theme.px(18)
            text: root.vm.captions["card-title"] ?? ""
            size: 24
            leading: 1.3
            shrinksTo: 10
            color: Theme.receipt
        }

        MarkedNumber {
            x: Theme.px(10)
            y: Math.round(parent.height * 0.58)
            room: parent.width - 2 * x
            label: root.vm.label
            number: root.number
        }
    }

    Caption {
        id: onReceipt

        x: Theme.portrait ? Theme.px(428) : root.low ? card.x + card.width + Theme.px(32) : onCard.x
        y: root.beside ? onCard.y : card.y + card.height + Theme.px(28)
        place: "receipt"
    }

    Paper {
        id: slip

        x: onReceipt.x
        y: onReceipt.y + onReceipt.height + Theme.px(root.beside ? 14 : 10)
        width: root.cardWidth + Theme.px(root.low && !Theme.portrait ? 0 : 32)
        height: Theme.px(148)
        rotation: 1.5
        tornTop: true
        tornBottom: true

        // The goods do not matter here: only the number can be read.
        Repeater {
            model: [Theme.px(112), Theme.px(72)]

            delegate: Item {
                id: goods

                required property int index
                required property int modelData

                x: Theme.px(26)
                y: Theme.px(34 + 26 * index)

                Rectangle {
                    width: goods.modelData
                    height: Theme.px(10)
                    color: Theme.disabled
                }

                Rectangle {
                    x: slip.width - 2 * goods.x - width
                    width: Theme.px(56)
                    height: Theme.px(10)
                    color: Theme.disabled
                }
            }
        }

        MarkedNumber {
            x: Theme.px(12)
            y: Theme.px(86)
            room: parent.width - 2 * x
            label: root.vm.label
            number: root.number
        }
    }
}
