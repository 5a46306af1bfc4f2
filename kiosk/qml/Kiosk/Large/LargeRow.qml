pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A row of the large layout that leads somewhere, or is chosen: all of it is the target.
Pressable {
    id: root

    property string subtitle: ""
    property string icon: "arrow-right"
    property bool checkable: false
    property bool checked: false
    property bool strong: true
    // What stands at its left edge, as high as the row; in high contrast nothing does.
    property Component scene: null

    readonly property bool pictured: scene !== null && !Theme.highContrast && width > Large.big(500)
    readonly property bool plain: !pictured

    readonly property int wanted: Math.max((parent?.parent as PagedColumn)?.rowHeight ?? 0, words.implicitHeight + Large.onGlass(16))

    implicitHeight: wanted
    height: implicitHeight
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: subtitle === "" ? text : text + ". " + subtitle
    Accessible.checkable: checkable
    Accessible.checked: checked

    Rectangle {
        anchors.fill: parent
        visible: root.down || root.checked
        color: root.down ? Large.pressed : Theme.highContrast ? "transparent" : Theme.sun
    }

    Loader {
        id: view

        active: root.pictured
        width: active ? Large.big(135) : 0
        height: parent.height - line.height
        sourceComponent: root.scene
    }

    Column {
        id: words

        anchors.left: view.right
        anchors.leftMargin: root.pictured ? Large.onGlass(28) : Large.inset
        anchors.right: mark.left
        anchors.rightMargin: Large.onGlass(16)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            topPadding: 0
            bottomPadding: 0
            text: root.text
            strong: root.strong
            color: root.checked && !Theme.highContrast ? Theme.ink : Large.ink
            Accessible.ignored: true
        }

        Words {
            visible: text !== ""
            width: parent.width
            topPadding: 0
            bottomPadding: 0
            text: root.subtitle
            Accessible.ignored: true
        }
    }

    Icon {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: Large.onGlass(24)
        anchors.verticalCenter: parent.verticalCenter
        width: Large.big(48)
        name: root.icon
        tint: root.checked && !Theme.highContrast ? Theme.ink : Large.ink
    }

    Rectangle {
        id: line

        anchors.bottom: parent.bottom
        width: parent.width
        height: Large.onGlass(4)
        color: Large.line
    }

    LargeRing {
        control: root
    }
}
