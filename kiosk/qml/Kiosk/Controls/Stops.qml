pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The places of a story in a row; the model has the roles position, title and picture.
// Places behind are ticked, the current one is framed, those ahead are numbers.
Item {
    id: root

    required property QtObject stops
    required property int current

    readonly property int count: Math.max(2, repeater.count)
    readonly property int side: Math.min(Theme.px(78), Math.floor((width + Theme.tick) / count) - Theme.tick)

    signal chosen(position: int)

    implicitHeight: side

    Repeater {
        id: repeater

        model: root.stops

        delegate: Pressable {
            id: stop

            required property int position
            required property string title
            required property string picture
            required property int index

            readonly property bool current: position === root.current
            readonly property bool ahead: position > root.current

            x: Math.round(index * (root.width - root.side) / (root.count - 1))
            width: root.side
            height: root.side
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
                        size: 32
                        color: Theme.paper
                        Accessible.ignored: true
                    }
                }
            }

            Rectangle {
                visible: stop.position < root.current
                x: parent.width - width + Theme.px(4)
                y: parent.height - height + Theme.px(8)
                width: Theme.px(32)
                height: width
                radius: width / 2
                color: Theme.ink
                antialiasing: true

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    size: 20
                    tint: Theme.receipt
                }
            }

            PressedVeil {
                control: stop
            }
        }
    }
}
