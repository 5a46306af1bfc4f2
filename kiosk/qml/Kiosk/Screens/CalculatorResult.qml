pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The end of the calculator's sentence: the bonus, which counts up while the member types, and what it rests on.
Rectangle {
    id: root

    required property CalculatorViewModel vm
    // Side by side with the other person there is less height.
    property bool low: false

    property real share: 1

    // Whether what the bonus rests on takes the room of larger figures.
    readonly property bool crowded: note.lines > (low ? 1 : 2)

    color: Theme.receipt

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(root.low ? 2 : 6)

        Item {
            width: parent.width
            height: sentence.height
            Accessible.role: Accessible.StaticText
            Accessible.ignored: Layers.covers(parent)
            Accessible.name: before.text + " " + (root.vm.known ? root.vm.bonus : root.vm.uncounted) + " " + after.text

            Column {
                id: sentence

                width: parent.width
                spacing: lines.spacing

                Body {
                    id: before

                    visible: note.lines < 3
                    text: qsTr("giver")
                    size: root.low ? 21 : 24
                    steady: true
                    leading: 1.15
                    Accessible.ignored: true
                }

                Item {
                    width: parent.width
                    height: figure.height

                    Headline {
                        id: figure

                        objectName: "bonus"
                        width: Math.min(implicitWidth, parent.width - (unit.visible ? unit.width + Theme.px(14) : 0))
                        text: !root.vm.known ? root.vm.uncounted : root.share < 1 ? root.vm.counting(root.share) : root.vm.earned
                        size: !root.crowded ? 66 : root.low ? 48 : note.lines > 5 ? 40 : 56
                        steady: true
                        leading: 1.02
                        tracking: -0.03
                        shrinksTo: Theme.least(24)
                        color: Theme.cloth
                        Accessible.ignored: true
                    }

                    Headline {
                        id: unit

                        visible: root.vm.known
                        anchors.left: figure.right
                        anchors.leftMargin: Theme.px(14)
                        anchors.baseline: figure.baseline
                        text: qsTr("kr.")
                        size: 42
                        steady: true
                        color: Theme.cloth
                        Accessible.ignored: true
                    }
                }

                Body {
                    id: after

                    width: parent.width
                    text: !root.vm.known ? root.vm.limit || qsTr("Tælles ikke med") : root.vm.frequency === "once" ? qsTr("i bonus") : qsTr("i bonus om året")
                    size: root.low ? 21 : 24
                    steady: true
                    leading: 1.15
                    Accessible.ignored: true
                }
            }
        }

        Flickable {
            id: basis

            width: parent.width
            height: Math.min(note.height, root.height - sentence.height - lines.spacing - Theme.px(8))
            contentHeight: note.height
            interactive: contentHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds

            Sentence {
                id: note

                readonly property int lines: Math.round(height / lineHeight)

                objectName: "limit"
                width: parent.width
                text: root.vm.known && root.vm.limit || root.vm.assumptions
                size: 18
                steady: true
                leading: 1.2
                color: Theme.soft
            }
        }
    }

    ScrollMark {
        view: basis
        y: lines.y + basis.y + basis.visibleArea.yPosition * basis.height
        anchors.right: parent.right
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
