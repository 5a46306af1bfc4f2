pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the ambassador may change. Everything holds at once.
Rectangle {
    id: root

    required property DoorViewModel door
    required property SettingsViewModel vm
    required property list<string> problems

    // How many settings share a column with the two fields.
    readonly property int besideFields: 3
    readonly property bool writing: store.activeFocus || source.activeFocus
    readonly property TextEntry entry: source.activeFocus ? source : store

    color: Theme.paper

    Banner {
        id: banner

        title: qsTr("Indstillinger")

        BackButton {
            anchors.verticalCenter: parent?.verticalCenter
            onClicked: root.door.back()
        }
    }

    Flickable {
        id: view

        y: banner.height
        width: parent.width
        height: (keys.visible ? keys.y - Theme.px(12) : parent.height) - y
        contentHeight: sheet.height + sheet.y + Theme.px(12)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: sheet

            readonly property int column: Theme.portrait ? view.width - 2 * Theme.margin : Math.floor((view.width - 2 * Theme.margin - columnSpacing) / 2)

            x: Theme.margin
            y: Theme.px(28)
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.px(64)
            rowSpacing: Theme.px(24)

            Column {
                width: sheet.column
                spacing: Theme.px(24)

                Column {
                    width: parent.width
                    spacing: Theme.px(6)

                    Body {
                        text: qsTr("Butik")
                        size: 23
                        leading: 1.2
                        font.weight: Font.Bold
                    }

                    TextEntry {
                        id: store

                        width: parent.width
                        capitals: true
                        placeholderText: qsTr("Butikkens navn")
                        text: root.vm.store
                        onActiveFocusChanged: if (!activeFocus)
                            root.vm.nameStore(text)
                        onAccepted: focus = false
                    }
                }

                Column {
                    width: parent.width
                    spacing: Theme.px(6)

                    Body {
                        text: qsTr("Opdatering")
                        size: 23
                        leading: 1.2
                        font.weight: Font.Bold
                    }

                    TextEntry {
                        id: source

                        width: parent.width
                        maximumLength: 200
                        placeholderText: qsTr("fx eksempel.dk/kiosk")
                        text: root.vm.source
                        onWritten: root.vm.typeSource(text)
                        onActiveFocusChanged: if (!activeFocus)
                            root.vm.takeFrom(text)
                        onAccepted: focus = false
                    }

                    Body {
                        visible: text !== ""
                        width: parent.width
                        text: root.vm.sourceNote
                        size: 20
                        leading: 1.25
                        color: Theme.cloth
                    }
                }

                Repeater {
                    model: root.vm.offered.slice(0, root.besideFields)

                    delegate: PanelSetting {}
                }
            }

            Column {
                width: sheet.column
                spacing: Theme.px(24)

                Repeater {
                    model: root.vm.offered.slice(root.besideFields)

                    delegate: PanelSetting {}
                }

                Flow {
                    width: parent.width
                    spacing: Theme.px(14)

                    ActionButton {
                        iconName: "lock"
                        text: qsTr("Vælg en ny pinkode")
                        onClicked: root.door.open("newCode")
                    }

                    ActionButton {
                        iconName: "rotate"
                        text: qsTr("Genstart kiosken")
                        onClicked: root.door.restart()
                    }

                    ActionButton {
                        iconName: "x"
                        text: qsTr("Luk kiosken")
                        onClicked: sure.open = true
                    }
                }

                Body {
                    visible: root.problems.length > 0
                    width: parent.width
                    text: qsTr("Sig det her til den, der har sat tabletten op:")
                    size: 20
                    font.weight: Font.Bold
                    color: Theme.cloth
                }

                Repeater {
                    model: root.problems

                    delegate: Body {
                        required property string modelData

                        width: sheet.column
                        text: modelData
                        size: 18
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }
    }

    ScrollMark {
        view: view
    }

    Rectangle {
        visible: keys.visible
        y: keys.y - Theme.px(12)
        width: parent.width
        height: parent.height - y
        color: Theme.ink
        Accessible.ignored: true
    }

    LetterKeys {
        id: keys

        visible: root.writing
        x: Theme.margin
        y: parent.height - height - Theme.px(12)
        width: parent.width - 2 * x
        height: implicitHeight
        digits: true
        address: source.activeFocus
        onTyped: letter => root.entry.type(letter)
        onErased: root.entry.erase()
        onDone: root.entry.focus = false
    }

    Layer {
        open: root.writing
        modal: false
        onCloseWanted: root.entry.focus = false
    }

    QuitDialog {
        id: sure

        anchors.fill: parent
        door: root.door
    }
}
