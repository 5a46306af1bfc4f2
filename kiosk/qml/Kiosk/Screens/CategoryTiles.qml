pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A category with a few partners: its picture, and a tile for each.
Item {
    id: root

    required property NavigationViewModel navigation
    required property CategoryViewModel vm
    required property bool low

    Rectangle {
        id: banner

        width: parent.width
        height: root.low ? 0 : Theme.px(Theme.portrait ? 164 : 148)
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

        CategoryWords {
            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(parent.width * 0.55) - x
            vm: root.vm
        }
    }

    Mosaic {
        id: mosaic

        anchors.top: banner.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        count: tiles.count

        Repeater {
            id: tiles

            model: root.vm.partners

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
}
