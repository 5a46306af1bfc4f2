pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The partners of a category in the large layout, or of some of its letters.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property CategoryViewModel vm

    title: vm.title
    anchor: vm.first
    next: Theme.portrait ? qsTr("På telefonen") : qsTr("Få det på telefonen")
    nextIcon: "qrcode"
    onTurned: first => vm.leave(first)
    onBackWanted: navigation.back()
    onNextWanted: navigation.openQr("")
    onReadingWanted: navigation.openReading()

    LargeText {
        text: root.vm.caution
    }

    Repeater {
        model: root.vm.listed ? root.vm.sections : null

        delegate: LargeRow {
            required property string key
            required property string label
            required property bool there

            implicitHeight: there ? wanted : 0
            text: label
            icon: checked ? "check" : "arrow-right"
            checkable: true
            checked: key === root.vm.section
            onClicked: root.vm.narrow(key)
        }
    }

    Repeater {
        model: root.vm.partners

        delegate: LargeRow {
            id: partner

            required property string key
            required property string name
            required property string rate
            required property string note
            required property string picture
            required property string logo

            text: name
            subtitle: [rate === "" ? qsTr("Se aktuel bonus") : qsTr("Bonus %1").arg(rate), note].filter(part => part !== "").join(". ")
            onClicked: root.navigation.openPartner(key, root.vm.key)

            scene: PartnerPicture {
                name: partner.name
                picture: partner.picture
                logo: partner.logo
            }
        }
    }
}
