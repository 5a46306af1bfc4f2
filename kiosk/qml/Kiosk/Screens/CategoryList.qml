pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A category with many partners: by their names, in pages, to narrow by letters and to search.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property CategoryViewModel vm
    required property bool low

    readonly property int rows: Math.max(1, Math.floor(list.height / Math.max(list.highest, Theme.px(Theme.portrait ? 88 : 92) * Math.max(1, Theme.textFactor))))
    readonly property int perPage: rows * list.columns
    readonly property int pages: Math.max(1, Math.ceil(list.count / perPage))
    readonly property int page: Math.max(0, Math.min(pages - 1, Math.round((list.contentY - list.originY) / list.pageHeight)))

    property bool dragged: false

    function turn(page: int): void {
        dragged = false;
        vm.leave(page * perPage);
        turning.to = list.originY + page * list.pageHeight;
        turning.restart();
    }

    color: Theme.paper
    // Also when fewer rows turn out to fit on a page, unless the list was dragged to where it is.
    onRowsChanged: if (!dragged)
        Qt.callLater(back)
    Component.onCompleted: Qt.callLater(back)

    // Where the member was before.
    function back(): void {
        turning.stop();
        list.positionViewAtIndex(vm.first - vm.first % perPage, GridView.Beginning);
        list.forceLayout();
    }

    Rectangle {
        id: head

        visible: !root.low && !root.vm.search.open
        width: parent.width
        height: root.low ? 0 : Theme.px(108)
        color: Theme.fill(root.vm.colour)

        CategoryWords {
            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            width: search.x - x - Theme.px(16)
            largest: 50
            vm: root.vm
        }

        SearchButton {
            id: search

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(300)
            text: qsTr("Søg en partner")
            onClicked: root.vm.search.begin()
        }
    }

    Rectangle {
        id: letters

        visible: !root.vm.search.open
        anchors.top: head.bottom
        width: parent.width
        height: Theme.px(64)
        color: Theme.ink

        Row {
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Bogstaver")
            Accessible.ignored: Layers.covers(root)

            Repeater {
                model: root.vm.sections

                delegate: SectionTab {
                    required property string key
                    required property string label
                    required property bool there

                    // In half a portrait screen the reading help hangs over the corner.
                    width: (letters.width - Theme.px(root.low && Theme.portrait ? 28 : 0)) / root.vm.sections.count
                    text: label
                    enabled: there
                    current: key === root.vm.section
                    colour: root.vm.colour
                    onClicked: root.vm.narrow(key)
                }
            }
        }
    }

    RowGrid {
        id: list

        readonly property real pageHeight: root.rows * cellHeight

        visible: !root.vm.search.open
        anchors.top: letters.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        snapMode: GridView.SnapToRow
        columns: Theme.portrait ? 1 : 2
        cellHeight: Math.floor(height / root.rows)
        rows: root.vm.partners

        // The last page is as high as the others.
        footer: Item {
            height: list.pageHeight * root.pages - Math.ceil(list.count / list.columns) * list.cellHeight
        }

        delegate: PartnerRow {
            required property string key

            width: list.cellWidth
            height: list.cellHeight
            onClicked: root.navigation.openPartner(key, root.vm.key)
        }

        onMovementStarted: root.dragged = true
        onMovementEnded: root.vm.leave(root.page * root.perPage)

        NumberAnimation {
            id: turning

            target: list
            property: "contentY"
            duration: Theme.pageTime
            easing.type: Easing.OutCubic
        }
    }

    ScrollMark {
        view: list
        visible: list.visible
    }

    Loader {
        anchors.fill: parent
        active: root.vm.search.open

        sourceComponent: PartnerSearch {
            low: root.low
            search: root.vm.search
            navigation: root.navigation
            category: root.vm.key
        }
    }
}
