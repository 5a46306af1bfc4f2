pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The partners of a category: large tiles for a few, a list for many.
TableFrame {
    id: root

    required property NavigationViewModel navigation
    required property CategoryViewModel vm
    required property HomeViewModel home
    required property ReceiptViewModel bon

    readonly property bool many: vm.count > 6

    portraitReceipt: 230
    onTakeaway: navigation.openQr("")

    HardShadow {}

    Rectangle {
        id: banner

        width: parent.width
        height: root.low ? 0 : Theme.px(164)
        visible: !root.low
        color: Theme.fill(root.vm.colour)

        Picture {
            id: picture

            anchors.right: parent.right
            width: Math.round(parent.width * 0.45)
            height: parent.height
            name: root.vm.banner
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
            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(parent.width * 0.55) - x
            spacing: Theme.px(12)

            FittedHeadline {
                width: parent.width
                text: root.vm.title
                largest: 64
                leading: 1.12
                color: Theme.textOn(root.vm.colour)
            }

            Body {
                width: parent.width
                text: {
                    if (root.vm.caution !== "")
                        return root.vm.caution;
                    return root.vm.count === 1 ? qsTr("1 partner giver dig bonus her.") : qsTr("%1 partnere giver dig bonus her.").arg(root.vm.count);
                }
                size: 24
                leading: 1.25
                color: Theme.textOn(root.vm.colour)
            }
        }
    }

    Mosaic {
        id: mosaic

        visible: !root.many
        anchors.top: banner.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        count: root.many ? 0 : tiles.count

        Repeater {
            id: tiles

            model: root.many ? null : root.vm.partners

            delegate: PartnerTile {
                required property int index
                required property string key

                readonly property rect place: mosaic.places[index] ?? Qt.rect(0, 0, 0, 0)

                x: place.x
                y: place.y
                width: place.width
                height: place.height
                tall: mosaic.count <= 2
                onClicked: root.navigation.openPartner(key, root.vm.key)
            }
        }
    }

    // The banner lies over the tiles, which may have its colour.
    Rectangle {
        visible: banner.visible && !root.many
        anchors.top: banner.bottom
        width: parent.width
        height: Theme.tick
        color: Theme.shadow
    }

    GridView {
        id: list

        visible: root.many
        anchors.top: banner.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / 2)
        cellHeight: Theme.px(112)
        cacheBuffer: cellHeight * 4
        model: root.many ? root.vm.partners : null

        delegate: PartnerRow {
            required property string key

            width: list.cellWidth
            height: list.cellHeight
            onClicked: root.navigation.openPartner(key, root.vm.key)
        }
    }

    ScrollMark {
        view: list
        visible: root.many
    }

    buttons: [
        BackHome {
            onBack: root.navigation.back()
            onHomeChosen: root.navigation.home()
        },
        Row {
            anchors.right: parent.right

            Repeater {
                model: root.home.categories

                delegate: Chip {
                    required property string key
                    required property string shortTitle

                    text: shortTitle
                    current: key === root.vm.key
                    onClicked: root.navigation.openCategory(key)
                }
            }
        }
    ]

    receipt: VisitReceipt {
        anchors.fill: parent
        bon: root.bon
    }
}
