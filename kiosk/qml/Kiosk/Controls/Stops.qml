pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The places of a story in a row; the model has the roles position, title,
// picture and moving.
// Places behind are ticked, the current one is framed, those ahead are numbers.
Item {
    id: root

    required property QtObject stops
    required property int current
    required property int count

    readonly property real share: (width + Theme.tick) / count

    signal chosen(position: int)

    implicitHeight: Theme.px(72)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Steder")
    Accessible.ignored: Layers.covers(root)

    Repeater {
        model: root.stops

        delegate: Tile {
            id: stop

            required property int position
            required property string title
            required property string picture
            required property string moving
            required property int index

            readonly property bool current: position === root.current
            readonly property bool ahead: position > root.current

            x: Math.round(index * root.share)
            width: Math.round((index + 1) * root.share) - Theme.tick - x
            height: root.height
            Accessible.role: Accessible.PageTab
            Accessible.name: qsTr("Sted %1: %2").arg(position).arg(title)
            Accessible.selected: current
            onClicked: root.chosen(position)

            Rectangle {
                visible: stop.current
                anchors.fill: parent
                anchors.margins: -Theme.lift
                color: Theme.sun
            }

            Loader {
                anchors.fill: parent
                sourceComponent: stop.ahead ? number : scene
            }

            Component {
                id: scene

                Picture {
                    name: stop.picture

                    Picture {
                        anchors.fill: parent
                        name: stop.moving
                    }
                }
            }

            Component {
                id: number

                Item {
                    Dashes {
                        width: parent.width
                        tint: Theme.dashOnCloth
                    }

                    Dashes {
                        y: parent.height - height
                        width: parent.width
                        tint: Theme.dashOnCloth
                    }

                    Dashes {
                        upright: true
                        height: parent.height
                        tint: Theme.dashOnCloth
                    }

                    Dashes {
                        upright: true
                        x: parent.width - width
                        height: parent.height
                        tint: Theme.dashOnCloth
                    }

                    Headline {
                        anchors.centerIn: parent
                        text: stop.position
                        size: 28
                        color: Theme.paper
                        Accessible.ignored: true
                    }
                }
            }

            Rectangle {
                visible: stop.position < root.current
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: Theme.px(28)
                height: width
                color: Theme.ink

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    size: 18
                    tint: Theme.receipt
                }
            }
        }
    }
}
