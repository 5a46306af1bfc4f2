pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A partner's offer to choose: monogram, name, a word about it, its rate or an icon at the end, and under
// them what stands wherever the rate does.
Tile {
    id: root

    required property string name
    required property string appliesTo
    required property string rate
    required property string terms
    required property string colour
    property bool current: false
    // A sign in place of the name's first letter.
    property string sign: ""
    property string end: rate === "" ? "–" : rate
    property string iconName: ""
    property color iconTint: Theme.cloth

    implicitHeight: words.implicitHeight + Theme.px(terms === "" ? 20 : 16)
    onImplicitHeightChanged: (GridView.view as RowGrid)?.hold(implicitHeight)
    Accessible.name: [name, appliesTo, rate, terms].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.RadioButton
    Accessible.checked: current

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.sun : Theme.paper
        border.width: root.current ? Theme.px(6) : 0
        border.color: Theme.ink
    }

    Rectangle {
        id: monogram

        width: Theme.px(64)
        height: parent.height
        color: root.current ? Theme.ink : root.colour === "paper" ? Theme.key : Theme.fill(root.colour)

        Headline {
            anchors.centerIn: parent
            text: root.sign === "" ? root.name.charAt(0) : root.sign
            size: 44
            color: root.current ? Theme.sun : Theme.textOn(root.colour)
            Accessible.ignored: true
        }
    }

    Column {
        id: words

        anchors.left: monogram.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter

        Item {
            width: parent.width
            height: Math.max(named.height, ending.height)

            Column {
                id: named

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - ending.width - Theme.px(ending.width > 0 ? 8 : 0)
                spacing: Theme.px(about.lineCount > 1 || root.terms !== "" ? 0 : 5)

                NameLines {
                    width: parent.width
                    text: root.name
                    largest: 26
                    lines: 1
                    Accessible.ignored: true
                }

                Body {
                    id: about

                    width: parent.width
                    text: root.appliesTo
                    fitted: true
                    size: 22
                    steady: true
                    leading: 1.15
                    Accessible.ignored: true
                }
            }

            Item {
                id: ending

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: icon.visible ? icon.width : percent.width
                height: icon.visible ? icon.height : percent.height

                Icon {
                    id: icon

                    visible: name !== ""
                    name: root.iconName
                    tint: root.iconTint
                }

                RateMark {
                    id: percent

                    visible: !icon.visible
                    text: root.end
                    color: root.current ? Theme.ink : root.rate === "" ? Theme.soft : Theme.cloth
                }
            }
        }

        Body {
            visible: root.terms !== ""
            width: parent.width
            text: root.terms
            size: 18
            steady: true
            leading: 1.15
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }

    Dashes {
        visible: !root.current
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
