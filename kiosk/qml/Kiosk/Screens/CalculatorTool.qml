pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What fills in the part of the sentence that is asked for: offers, the keys, or how often. Each takes four rows.
Rectangle {
    id: root

    required property CalculatorViewModel vm

    color: Theme.paper

    component Place: OfferPick {
        required property int index

        y: Math.round(index * root.height / 4)
        width: root.width
        height: Math.round((index + 1) * root.height / 4) - y
    }

    Item {
        visible: root.vm.asked === "what"
        anchors.fill: parent

        Repeater {
            model: root.vm.atHand

            delegate: Place {
                required property string key

                objectName: "offer-" + key
                current: key === root.vm.offer
                onClicked: root.vm.choose(key)
            }
        }

        Place {
            objectName: "others"
            index: 3
            name: qsTr("Andre partnere")
            appliesTo: qsTr("Søg, og vælg selv")
            rate: ""
            colour: "petrol"
            sign: "+"
            iconName: "chevron-right"
            Accessible.role: Accessible.Button
            onClicked: root.vm.search.begin()
        }
    }

    Keypad {
        visible: root.vm.asked === "amount"
        anchors.fill: parent
        onPressed: digit => root.vm.press(digit)
        onCleared: root.vm.clear()
        onErased: root.vm.erase()
    }

    ChoiceStrip {
        visible: root.vm.asked === "often"
        anchors.fill: parent
        upright: true
        choices: root.vm.frequencies
        current: root.vm.frequency
        onChosen: key => root.vm.repeat(key)
    }
}
