pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Leads from page to page: "1 af 4" between two arrows.
Row {
    id: root

    // From 0.
    required property int page
    required property int pages
    property real tall: 64

    signal turned(int page)

    spacing: Theme.px(16)

    component Arrow: ActionButton {
        look: ActionButton.Ghost
        tall: root.tall
        width: implicitHeight
        opacity: enabled ? 1 : 0
    }

    Arrow {
        enabled: root.page > 0
        iconName: "chevron-left"
        Accessible.name: qsTr("Forrige side")
        onClicked: root.turned(root.page - 1)
    }

    Body {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 af %2").arg(root.page + 1).arg(root.pages)
        steady: true
        leading: 1.1
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        color: Theme.paper
    }

    Arrow {
        enabled: root.page < root.pages - 1
        iconName: "chevron-right"
        Accessible.name: qsTr("Næste side")
        onClicked: root.turned(root.page + 1)
    }
}
