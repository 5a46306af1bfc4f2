pragma ComponentBehavior: Bound

import QtQuick

// A figure that stands large beside, or above, what it is for.
Item {
    id: root

    required property string figure
    required property string words
    property color tint: Large.figure
    property bool lined: true

    readonly property int column: Large.big(270)
    readonly property bool beside: number.implicitWidth <= column && width > Large.big(700)

    implicitHeight: (beside ? Math.max(number.implicitHeight, told.implicitHeight) : number.implicitHeight + told.implicitHeight) + Large.onGlass(20)

    LargeHeading {
        id: number

        x: Large.inset
        width: root.beside ? root.column : parent.width - 2 * x
        y: root.beside ? Math.round((parent.height - height) / 2) : 0
        text: root.figure
        size: root.figure.length > 12 ? 52 : 96
        color: root.tint
    }

    Words {
        id: told

        x: root.beside ? number.x + number.width : number.x
        y: root.beside ? Math.round((parent.height - height) / 2) : number.height
        width: parent.width - x - Large.onGlass(8)
        text: root.words
    }

    Rectangle {
        visible: root.lined
        anchors.bottom: parent.bottom
        width: parent.width
        height: Large.onGlass(4)
        color: Large.line
    }
}
