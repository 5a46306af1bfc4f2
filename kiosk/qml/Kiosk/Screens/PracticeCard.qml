pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A page of the reader, whose last sentence is the one to keep; a step; or what a member says in the rehearsal.
Item {
    id: root

    required property PracticeViewModel vm

    readonly property bool rehearsing: vm.part === "rehearse"
    readonly property bool cued: rehearsing || vm.part === "steps"
    readonly property bool hidden: rehearsing && !vm.helped
    // Each of the five steps has a drawing.
    readonly property string drawing: vm.part === "steps" && vm.index < 5 ? "practice-step-" + (vm.index + 1) : ""
    // A page that says much is set smaller.
    readonly property int letters: vm.lines.join("").length

    HardShadow {}

    MemberSays {
        id: side

        visible: root.rehearsing
        width: Theme.portrait ? parent.width : Theme.px(480)
        height: Theme.portrait ? Theme.px(460) : parent.height
        vm: root.vm
    }

    Rectangle {
        visible: !root.rehearsing
        width: side.width
        height: side.height
        color: Theme.fill(root.vm.colour)

        Loader {
            active: root.drawing !== ""
            anchors.fill: parent

            sourceComponent: Drawing {
                name: root.drawing
            }
        }

        Picture {
            visible: root.drawing === ""
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) - Theme.px(80)
            height: width
            whole: true
            name: root.vm.picture
        }

        Headline {
            visible: root.vm.picture === "" && root.drawing === ""
            anchors.centerIn: parent
            text: root.vm.index + 1
            size: 220
            color: Theme.textOn(root.vm.colour)
            Accessible.ignored: true
        }
    }

    Rectangle {
        x: Theme.portrait ? 0 : side.width
        y: Theme.portrait ? side.height : 0
        width: parent.width - x
        height: parent.height - y
        color: Theme.paper

        Column {
            x: Theme.px(40)
            y: Theme.px(36)
            width: parent.width - 2 * x
            spacing: Theme.px(root.letters > 240 ? 16 : 22)

            Headline {
                width: parent.width
                text: root.rehearsing ? qsTr("Hvad siger du?") : root.vm.title
                size: 44
            }

            Body {
                visible: root.hidden
                width: parent.width
                text: qsTr("Sig det højt. Gå så til næste kort.")
                size: 26
            }

            ActionButton {
                visible: root.hidden
                text: qsTr("Vis et forslag")
                onClicked: root.vm.help()
            }

            Repeater {
                model: root.hidden ? [] : root.vm.lines

                delegate: Column {
                    id: line

                    required property string modelData
                    required property int index

                    readonly property bool kept: !root.cued && index === root.vm.lines.length - 1

                    width: parent?.width ?? 0
                    spacing: Theme.px(6)

                    Body {
                        visible: root.cued
                        text: line.index === 0 ? qsTr("Sig fx") : qsTr("Husk")
                        size: 20
                        leading: 1.1
                        font.weight: Font.DemiBold
                        color: Theme.soft
                    }

                    Rectangle {
                        x: line.kept ? -Theme.px(18) : 0
                        width: parent.width - 2 * x
                        height: said.implicitHeight + (line.kept ? Theme.px(28) : 0)
                        color: line.kept ? Theme.sun : "transparent"

                        Body {
                            id: said

                            x: -parent.x
                            anchors.verticalCenter: parent.verticalCenter
                            width: line.width
                            text: line.modelData
                            size: root.cued && line.index === 0 ? 30 : root.cued ? 26 : root.letters > 240 ? 25 : 29
                            leading: root.cued ? 1.3 : 1.34
                            font.weight: line.kept || root.cued && line.index === 0 ? Font.Bold : Font.Normal
                        }
                    }
                }
            }
        }
    }
}
