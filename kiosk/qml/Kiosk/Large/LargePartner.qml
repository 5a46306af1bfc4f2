pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// One partner in the large layout: its rates, how to earn, and what to do with it.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property PartnerViewModel vm
    required property JourneyViewModel journey

    title: vm.name
    next: Theme.portrait ? qsTr("På telefonen") : qsTr("Få det på telefonen")
    nextIcon: "qrcode"
    onBackWanted: navigation.back()
    onNextWanted: navigation.openQr(vm.key)
    onReadingWanted: navigation.openReading()

    LargeHeading {
        text: root.vm.bandWord
    }

    LargeText {
        text: root.vm.bandText
    }

    Repeater {
        model: root.vm.rates

        delegate: LargeRate {
            required property string lead
            required property string rate
            required property string givenOn

            figure: lead === "" ? rate : lead + " " + rate
            words: givenOn
        }
    }

    Repeater {
        model: root.vm.rates

        delegate: Words {
            required property string purchase
            required property string gives
            required property string bonus

            text: [purchase, gives, bonus].join(" ").trim()
            figures: true
        }
    }

    Repeater {
        model: root.vm.rates

        delegate: Words {
            required property string notes

            text: notes
        }
    }

    Repeater {
        model: root.vm.tiers

        delegate: LargeRate {
            required property string rate
            required property string start

            figure: rate
            words: start
        }
    }

    LargeHeading {
        text: root.vm.known ? "" : qsTr("Her får du bonus på")
    }

    Repeater {
        model: root.vm.known ? null : root.vm.goods

        delegate: Words {
            required property string sells

            text: sells
        }
    }

    LargeText {
        text: root.vm.known ? "" : qsTr("Se dagens bonus på din telefon.") + " " + root.vm.order
    }

    LargeHeading {
        text: qsTr("Sådan får du bonus")
    }

    Repeater {
        model: root.vm.channels

        delegate: Words {
            required property var model

            text: model.title === "" ? model.text : qsTr("%1: %2").arg(model.title).arg(model.text)
        }
    }

    LargeText {
        text: root.vm.conditions === "" ? root.vm.notice : root.vm.conditions
    }

    LargeRow {
        text: root.vm.printed ? qsTr("Står på bonen") : qsTr("Sæt på bonen")
        icon: root.vm.printed ? "check" : "receipt"
        checkable: true
        checked: root.vm.printed
        onClicked: root.vm.print()
    }

    LargeRow {
        text: qsTr("Regn din bonus ud")
        icon: "calculator"
        onClicked: root.navigation.openCalculator(root.vm.key)
    }

    LargeRow {
        implicitHeight: root.vm.hasJourney ? wanted : 0
        text: root.vm.journeyTitle
        onClicked: root.navigation.openJourney(root.journey.key)
    }
}
