pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A search over a screen: a field, what is found, and the keys to type on.
Rectangle {
    id: root

    required property SearchViewModel search
    required property string placeholder
    required property Component delegate
    // What stands there while nothing was asked for and nothing is listed.
    property string hint: ""
    property real rowHeight: 88
    property int columns: 2
    // Whether the keys hide the list until the field is tapped.
    property bool low: false
    // Whether it opens with the keys.
    property bool keysFirst: !low
    property bool typing: keysFirst

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Søgning")

    onVisibleChanged: {
        typing = keysFirst;
        if (visible)
            field.forceActiveFocus();
    }
    Component.onCompleted: if (visible)
        field.forceActiveFocus()

    Layer {
        open: true
        onCloseWanted: {
            if (root.typing)
                root.typing = false;
            else
                root.search.close();
        }
    }

    Rectangle {
        id: head

        width: parent.width
        height: Theme.px(root.low ? 76 : 88)
        color: Theme.ink

        SearchField {
            id: field

            objectName: "query"
            anchors.left: close.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: parent.right
            // In half a portrait screen the reading help hangs over the corner.
            anchors.rightMargin: Theme.px(root.low && Theme.portrait ? 36 : 12)
            anchors.verticalCenter: parent.verticalCenter
            placeholderText: root.placeholder
            text: root.search.query
            onPressed: root.typing = true
            onTextChanged: root.search.find(text)
        }

        ActionButton {
            id: close

            objectName: "closeSearch"
            x: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            look: ActionButton.Ghost
            wide: 18
            iconName: "arrow-left"
            Accessible.name: qsTr("Luk søgningen")
            onClicked: root.search.close()
        }
    }

    RowGrid {
        id: list

        anchors.top: head.bottom
        anchors.bottom: root.typing ? keyboard.top : parent.bottom
        width: parent.width
        columns: root.columns
        least: Theme.px(root.rowHeight)
        rows: root.search.found
        delegate: root.delegate
    }

    ScrollMark {
        view: list
    }

    Body {
        visible: root.search.found.count === 0
        anchors.centerIn: list
        width: list.width - Theme.px(80)
        horizontalAlignment: Text.AlignHCenter
        text: root.search.query.trim() === "" ? root.hint : qsTr("Den finder vi ikke. Prøv et andet ord.")
        size: 26
    }

    Rectangle {
        id: keyboard

        visible: root.typing
        anchors.bottom: parent.bottom
        width: parent.width
        height: keys.height + Theme.px(16)
        color: Theme.ink

        LetterKeys {
            id: keys

            objectName: "letters"
            x: Theme.px(8)
            y: Theme.px(12)
            width: parent.width - 2 * x
            onTyped: letter => field.insert(field.cursorPosition, letter)
            onErased: field.remove(field.cursorPosition - 1, field.cursorPosition)
            onDone: root.typing = false
        }
    }
}
