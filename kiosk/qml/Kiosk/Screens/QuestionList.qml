pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The questions, one of them open. In portrait its answer unfolds under it.
ListView {
    id: root

    required property QuestionsViewModel vm

    signal chosen

    function reveal(): void {
        forceLayout();
        positionViewAtIndex(vm.openIndex, ListView.Contain);
    }

    Connections {
        target: root.vm

        function onChanged(): void {
            Qt.callLater(root.reveal);
        }
    }

    // Tab goes through the rows by their order. Left to itself it would by when each was built, and to no row that is
    // not seen.
    function go(index: int, step: int): void {
        const next = index + step;
        if (next >= 0 && next < count) {
            positionViewAtIndex(next, ListView.Contain);
            (itemAtIndex(next) as Entry)?.take();
            return;
        }
        let item = (itemAtIndex(index) ?? root).nextItemInFocusChain(step > 0);
        while (item === root)
            item = item.nextItemInFocusChain(step > 0);
        item.forceActiveFocus(step > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function enter(): void {
        if (Window.activeFocusItem === root)
            go(-1, 1);
    }

    currentIndex: -1
    activeFocusOnTab: true
    onActiveFocusChanged: if (activeFocus)
        Qt.callLater(enter)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    // No row is built ahead: Qt would still wait for it when the rows have gone.
    cacheBuffer: 0
    model: vm.rows
    Accessible.role: Accessible.List
    Accessible.name: Own.word("QuestionList", QT_TR_NOOP("Svære spørgsmål"))

    delegate: Entry {}

    component Entry: Column {
        id: entry

        required property string key
        required property string question
        required property bool noted
        required property int index

        readonly property bool open: key === root.vm.openKey

        function take(): void {
            row.forceActiveFocus();
        }

        width: root.width

        Pressable {
            id: row

            // Beside the mark that shows where the list is.
            ring: Theme.px(12)

            width: parent.width
            height: Theme.px(64)
            activeFocusOnTab: false
            Keys.onTabPressed: root.go(entry.index, 1)
            Keys.onBacktabPressed: root.go(entry.index, -1)
            Accessible.role: Accessible.ListItem
            Accessible.name: entry.question + (entry.noted ? ". " + mark.text : "")
            Accessible.selected: entry.open
            onClicked: {
                root.chosen();
                root.vm.open(entry.key);
            }

            Rectangle {
                anchors.fill: parent
                color: entry.open ? Theme.sun : row.down ? Theme.rail : "transparent"
            }

            Body {
                x: Theme.px(20)
                width: (mark.visible ? mark.x : arrow.x) - x - Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                text: entry.question
                size: 23
                leading: 1.1
                font.weight: entry.open ? Font.Bold : Font.DemiBold
                shrinksTo: 10
                color: entry.open ? Theme.ink : Theme.paper
                Accessible.ignored: true
            }

            Body {
                id: mark

                visible: entry.noted
                anchors.right: arrow.left
                anchors.rightMargin: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                text: Own.word("QuestionList", QT_TR_NOOP("Noteret"))
                // What the ambassador alone reads may be smaller.
                font.pixelSize: Theme.least(18)
                leading: 1.1
                font.weight: Font.DemiBold
                color: entry.open ? Theme.ink : Theme.sun
                Accessible.ignored: true
            }

            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                rotation: Theme.portrait ? entry.open ? -90 : 90 : 0
                name: "chevron-right"
                tint: entry.open ? Theme.ink : Theme.paper
            }

            Dashes {
                visible: !entry.open
                anchors.bottom: parent.bottom
                width: parent.width
                thickness: 2
                tint: Theme.railLine
            }
        }

        Loader {
            active: Theme.portrait && entry.open
            visible: active
            width: parent.width

            sourceComponent: Rectangle {
                implicitHeight: answer.implicitHeight
                color: Theme.sun

                QuestionAnswer {
                    id: answer

                    width: parent.width
                    height: implicitHeight
                    vm: root.vm
                }
            }
        }
    }
}
