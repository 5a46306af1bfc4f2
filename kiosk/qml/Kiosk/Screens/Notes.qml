pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What else is to be known of a rate, a line for each; amounts are set as on the receipt.
Column {
    id: root

    required property string text
    required property real size
    property real leading: 1.3

    visible: text !== ""

    Repeater {
        model: root.text === "" ? [] : root.text.split("\n")

        delegate: Body {
            required property string modelData

            width: root.width
            text: modelData
            size: root.size
            leading: root.leading
            figures: /\d\skr\./.test(modelData)
            color: Theme.soft
        }
    }
}
