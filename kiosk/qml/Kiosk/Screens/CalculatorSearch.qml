pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All offers, narrowed by what is typed on the keys below.
SearchSheet {
    id: root

    required property CalculatorViewModel vm

    search: vm.search
    columns: Theme.portrait ? 1 : 2
    placeholder: qsTr("Søg, fx »briller«")

    delegate: OfferPick {
        required property string key

        objectName: "found-" + key
        width: GridView.view?.cellWidth ?? 0
        height: GridView.view?.cellHeight ?? 0
        current: key === root.vm.offer
        onClicked: root.vm.choose(key)
    }
}
