pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A choice of one among a few, as a row or a column of keys; the model has the roles key and label.
Rectangle {
    id: root

    required property QtObject choices
    required property string current
    property bool upright: false

    readonly property int line: Theme.px(2)

    signal chosen(key: string)

    color: Theme.keyLine

    // Where key `index` begins along the strip.
    function edge(index: int): int {
        return Math.round(index * (upright ? height : width + line) / repeater.count);
    }

    Repeater {
        id: repeater

        model: root.choices

        delegate: Key {
            required property string key
            required property string label
            required property int index

            objectName: "choice-" + key
            readonly property int start: root.edge(index)
            readonly property int length: root.edge(index + 1) - root.line - start

            x: root.upright ? 0 : start
            y: root.line + (root.upright ? start : 0)
            width: root.upright ? root.width : length
            height: root.upright ? length : root.height - y
            word: true
            size: root.upright ? 26 : 20
            text: label
            current: key === root.current
            Accessible.role: Accessible.RadioButton
            Accessible.checked: current
            onClicked: root.chosen(key)
        }
    }
}
