pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A line to write and the keys to write it with: the store's name, or the source's address.
Item {
    id: root

    required property SetupViewModel vm

    readonly property bool address: vm.screen === "source"

    function load(): void {
        entry.text = address ? vm.source : vm.store;
        entry.forceActiveFocus();
    }

    onAddressChanged: load()
    Component.onCompleted: load()

    TextEntry {
        id: entry

        width: parent.width
        capitals: !root.address
        maximumLength: root.address ? 200 : 60
        placeholderText: root.address ? qsTr("fx eksempel.dk/kiosk") : qsTr("Butikkens navn")
        onWritten: root.address ? root.vm.takeFrom(text) : root.vm.nameStore(text)
        onAccepted: root.vm.next()
    }

    Rectangle {
        // Upright at the foot, where the hands are.
        y: Theme.portrait ? root.height - height : entry.height
        width: parent.width
        height: keys.height + Theme.px(16)
        color: Theme.ink

        LetterKeys {
            id: keys

            x: Theme.px(12)
            y: Theme.px(12)
            width: parent.width - 2 * x
            height: implicitHeight
            digits: true
            address: root.address
            onTyped: letter => entry.type(letter)
            onErased: entry.erase()
            onDone: root.vm.next()
        }
    }

    // On the cloth, under the keys, or upright between the address and them.
    Body {
        visible: root.address
        y: entry.height + Theme.px(Theme.portrait ? 16 : 26) + (Theme.portrait ? 0 : keys.height)
        width: parent.width
        text: root.vm.sourceNote
        size: 20
        leading: 1.2
        color: Theme.paper
    }
}
