pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Digits in three columns of four, or in four columns of three where there is less height.
Rectangle {
    id: root

    property bool low: false
    // Whether 1 is at the top, as on a telephone.
    property bool telephone: false

    readonly property int columns: low ? 4 : 3
    readonly property int rows: low ? 3 : 4
    readonly property int line: Theme.px(2)
    // -1 clears the amount, -2 takes one digit back.
    readonly property list<int> keys: {
        if (low)
            return telephone ? [1, 2, 3, -1, 4, 5, 6, -2, 7, 8, 9, 0] : [7, 8, 9, -1, 4, 5, 6, -2, 1, 2, 3, 0];
        return telephone ? [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2] : [7, 8, 9, 4, 5, 6, 1, 2, 3, -1, 0, -2];
    }

    signal pressed(digit: int)
    signal cleared
    signal erased

    color: Theme.keyLine

    // Where key `index` begins, when `count` keys share `room`.
    function edge(index: int, room: int, count: int): int {
        return Math.round(index * room / count);
    }

    Repeater {
        model: root.keys

        delegate: Key {
            required property int index
            required property int modelData

            readonly property int column: index % root.columns
            readonly property int row: Math.floor(index / root.columns)

            objectName: modelData >= 0 ? "digit" + modelData : modelData === -1 ? "clear" : "erase"
            x: root.edge(column, root.width + root.line, root.columns)
            y: root.edge(row, root.height, root.rows) + root.line
            width: root.edge(column + 1, root.width + root.line, root.columns) - root.line - x
            height: root.edge(row + 1, root.height, root.rows) - y
            word: modelData < 0
            repeats: true
            size: word ? 26 : 40
            text: modelData >= 0 ? modelData : modelData === -1 ? qsTr("Slet") : ""
            iconName: modelData === -2 ? "backspace" : ""
            Accessible.name: modelData === -2 ? qsTr("Slet det sidste tal") : text
            onClicked: {
                if (modelData >= 0)
                    root.pressed(modelData);
                else if (modelData === -1)
                    root.cleared();
                else
                    root.erased();
            }
        }
    }
}
