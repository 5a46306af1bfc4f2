pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The partners that are found, the best first, to open one.
SearchSheet {
    id: root

    required property NavigationViewModel navigation
    // Where a partner was found, for its receipt; "" where that is its first category.
    property string category: ""

    placeholder: qsTr("Søg en partner eller en vare")
    hint: qsTr("Skriv en partner, en vare eller en kategori.")
    keysFirst: true
    rowHeight: 96 * Math.max(1, Theme.textFactor)
    columns: Theme.portrait ? 1 : 2

    delegate: PartnerRow {
        required property string key

        width: GridView.view?.cellWidth ?? 0
        height: GridView.view?.cellHeight ?? 0
        onClicked: root.navigation.openPartner(key, root.category)
    }
}
