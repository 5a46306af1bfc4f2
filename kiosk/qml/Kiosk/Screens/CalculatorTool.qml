pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What fills in the part of the sentence that is asked for: offers, the keys, or how often.
Rectangle {
    id: root

    required property CalculatorViewModel vm

    // What all that is at hand asks for.
    readonly property real wanted: vm.asked === "what" ? offers.wanted : 0

    color: Theme.paper

    Column {
        visible: root.vm.asked === "what"
        anchors.fill: parent

        Repeater {
            id: offers

            readonly property real wanted: {
                let height = others.implicitHeight;
                for (let i = 0; i < count; ++i)
                    height += itemAt(i)?.implicitHeight ?? 0;
                return height;
            }
            // How many fit with all that they say, but one at least, and what is left for each and for the others.
            readonly property var fitting: {
                let free = root.height - others.implicitHeight, number = 0;
                for (let i = 0; i < count && (i === 0 || itemAt(i).implicitHeight <= free); ++i, ++number)
                    free -= itemAt(i).implicitHeight;
                return {
                    "number": number,
                    "rest": Math.max(0, Math.floor(free / (number + 1)))
                };
            }

            model: root.vm.atHand

            delegate: OfferPick {
                required property int index
                required property string key

                objectName: "offer-" + key
                visible: index < offers.fitting.number
                width: root.width
                height: implicitHeight + offers.fitting.rest
                current: key === root.vm.offer
                onClicked: root.vm.choose(key)
            }
        }

        OfferPick {
            id: others

            objectName: "others"
            width: root.width
            height: root.height - y
            name: qsTr("Andre partnere")
            appliesTo: qsTr("Søg, og vælg selv")
            rate: ""
            terms: ""
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
