pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A sentence of words with pictures; each word that leads to a category is a button.
Item {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm

    // How much smaller than drawn the words are, so that all have room.
    property real share: 1

    readonly property int edge: Theme.pictureMargin
    // In table mode the picture is lower, and the lines are closer.
    readonly property bool low: height < Theme.wholePicture
    readonly property int lineHeight: part(Theme.portrait ? 116 : low ? 102 : 124)
    readonly property int room: hints.y - flow.y - Theme.px(8)
    readonly property color tint: Theme.textOn(vm.colour)

    function part(length: real): int {
        return Theme.px(length * share);
    }

    function fit(): void {
        share = 1;
        flow.forceLayout();
        while (flow.height > room && share > 0.5) {
            share -= 0.04;
            flow.forceLayout();
        }
    }

    onRoomChanged: fit()
    onWidthChanged: fit()
    Component.onCompleted: fit()

    Connections {
        target: root.vm

        function onChanged(): void {
            root.fit();
        }
    }

    component Big: Headline {
        size: (Theme.portrait ? 54 : 61) * root.share
        leading: 1.18
        tracking: -0.02
        wrapMode: Text.NoWrap
        color: root.tint
    }

    StepTitle {
        id: title

        x: root.edge
        y: Theme.px(root.low ? 32 : 48)
        width: parent.width - 2 * x
        room: Theme.px(Theme.portrait ? 150 : 88)
        text: root.vm.headline
        size: Theme.portrait ? 60 : 61
        leading: 1.16
        tracking: -0.02
        color: root.tint
    }

    Flow {
        id: flow

        x: root.edge
        y: title.y + title.height + Theme.px(20)
        width: parent.width - x - Theme.px(Theme.portrait ? 24 : 8)

        Repeater {
            id: words

            model: root.vm.words

            delegate: Pressable {
                id: word

                ring: 0

                required property string label
                required property string category
                required property string picture
                required property int index

                readonly property bool leads: category !== ""

                width: comma.x + comma.width + root.part(20)
                height: root.lineHeight
                enabled: leads
                opacity: down ? 0.7 : 1
                Accessible.role: leads ? Accessible.Button : Accessible.StaticText
                Accessible.name: label
                onClicked: root.navigation.openCategory(category)

                Picture {
                    id: scene

                    anchors.verticalCenter: parent.verticalCenter
                    width: root.part(86)
                    height: width
                    name: word.picture
                }

                Rectangle {
                    visible: word.leads
                    x: name.x
                    y: name.y + name.height + root.part(1)
                    width: name.width
                    height: root.part(6)
                    color: Theme.cloth
                }

                Big {
                    id: name

                    anchors.left: scene.right
                    anchors.leftMargin: root.part(14)
                    anchors.verticalCenter: parent.verticalCenter
                    text: word.label
                    Accessible.ignored: true
                }

                Big {
                    id: comma

                    anchors.left: name.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: word.index < words.count - 1 ? "," : "."
                    Accessible.ignored: true
                }
            }
        }

        Big {
            width: Math.min(implicitWidth, flow.width)
            height: root.lineHeight
            verticalAlignment: Text.AlignVCenter
            shrinksTo: Theme.least(30)
            text: root.vm.body[0] ?? ""
        }
    }

    Column {
        id: hints

        x: root.edge
        y: parent.height - height - Theme.px(24)
        width: parent.width - 2 * x

        Repeater {
            model: root.vm.body.slice(1)

            delegate: Body {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                size: 26
                leading: 1.3
                color: Theme.soft
            }
        }
    }
}
