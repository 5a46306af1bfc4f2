pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The digits to type an amount with, in the large layout.
Item {
    id: root

    signal typed(digit: int)
    signal erased
    signal cleared

    Grid {
        id: grid

        anchors.fill: parent
        columns: 3

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "erase"]

            delegate: Pressable {
                id: key

                required property string modelData

                readonly property bool digit: modelData.length === 1

                width: Math.floor(grid.width / 3)
                height: Math.floor(grid.height / 4)
                repeats: true
                text: digit ? modelData : modelData === "clear" ? qsTr("Slet alt") : qsTr("Slet et tal")
                onClicked: {
                    if (digit)
                        root.typed(Number(modelData));
                    else if (modelData === "clear")
                        root.cleared();
                    else
                        root.erased();
                }

                Rectangle {
                    anchors.fill: parent
                    color: key.down ? Large.pressed : Theme.highContrast ? "#000000" : Theme.key
                    border.width: Math.max(1, Large.onGlass(2))
                    border.color: Large.line
                }

                Words {
                    visible: key.digit
                    anchors.centerIn: parent
                    text: key.modelData
                    topPadding: 0
                    bottomPadding: 0
                    font.pixelSize: Math.min(Large.big(48), Math.round(key.height * 0.7))
                    font.weight: Font.Bold
                    font.family: Theme.monoFamily
                    Accessible.ignored: true
                }

                Icon {
                    visible: !key.digit
                    anchors.centerIn: parent
                    width: Math.min(Large.big(52), Math.round(key.height * 0.8))
                    name: key.modelData === "clear" ? "trash" : "backspace"
                    tint: Large.ink
                }

                LargeRing {
                    control: key
                }
            }
        }
    }
}
