pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The receipt: paper that rises from the printer's slot, as tall as what is printed on it.
// When it is taller than its room it scrolls, and the newest line is at the slot.
Item {
    id: root

    property string title: qsTr("COOP PARTNERPROGRAM")
    property string subheading: ""
    // Whether what is printed was bought by nobody: it then says so first.
    property bool example: false
    // Whether there is room for the headings.
    property bool headed: true
    property int topPadding: Theme.px(34)
    property int bottomPadding: Theme.px(34)
    // The least height, so that an empty receipt still looks like one.
    property real leastHeight: 0
    // Whether it has been torn off: it then lies flat, with both ends torn.
    property bool torn: false
    default property alias content: body.data

    readonly property real wanted: Math.max(leastHeight, head.height + body.implicitHeight + topPadding + bottomPadding)
    readonly property int paperHeight: Math.min(height, wanted)

    clip: false

    Paper {
        y: root.height - root.paperHeight
        width: root.width
        height: root.paperHeight
        tornTop: true
        tornBottom: root.torn

        Behavior on y {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.lineTime
            }
        }

        Flickable {
            id: view

            anchors.fill: parent
            anchors.topMargin: Theme.px(10)
            contentHeight: root.wanted - Theme.px(10)
            contentY: Math.max(0, contentHeight - height)
            // Less than a pixel is not scrolled for.
            interactive: contentHeight >= height + 1
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            Column {
                id: head

                x: Theme.px(26)
                y: root.topPadding - Theme.px(10)
                visible: root.headed
                height: visible ? implicitHeight : 0
                width: view.width - 2 * x

                Rectangle {
                    visible: root.example
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: mark.implicitWidth + Theme.px(36)
                    height: Theme.px(30)
                    color: Theme.ink

                    ReceiptText {
                        id: mark

                        anchors.centerIn: parent
                        strong: true
                        size: 18
                        steady: true
                        leading: 1
                        font.letterSpacing: Theme.px(3)
                        text: qsTr("EKSEMPEL")
                        color: Theme.receipt
                    }
                }

                Item {
                    visible: root.example
                    width: parent.width
                    height: Theme.px(14)
                }

                ReceiptText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    strong: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least(Theme.leastRead)
                    leading: 1.35
                    wrapMode: Text.WordWrap
                    visible: text !== ""
                    text: root.title
                }

                ReceiptText {
                    width: parent.width
                    visible: text !== ""
                    horizontalAlignment: Text.AlignHCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.least(Theme.leastRead)
                    leading: 1.35
                    text: root.subheading
                    wrapMode: Text.WordWrap
                }

                Item {
                    width: parent.width
                    height: Theme.px(31)

                    Dashes {
                        y: Theme.px(14)
                        width: parent.width
                    }
                }
            }

            Column {
                id: body

                anchors.left: head.left
                anchors.right: head.right
                anchors.top: head.bottom
            }
        }
    }
}
