pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where the amount is typed: what it gives, how often it is bought, and the keys.
Item {
    id: root

    required property CalculatorViewModel vm
    // Side by side with the other person there is less height.
    property bool low: false

    // Where there is even less, how often is asked beside the keys.
    readonly property bool beside: low && !Theme.portrait
    readonly property int displayHeight: Theme.px(beside ? 96 : Theme.portrait ? 120 : 144)
    readonly property bool wide: width > Theme.px(600)

    Stepper {
        id: stepper

        width: implicitWidth
        low: root.beside
        height: root.displayHeight
        onStepped: steps => root.vm.step(steps)
    }

    CalculatorDisplay {
        anchors.left: stepper.right
        anchors.right: parent.right
        height: root.displayHeight
        low: root.beside
        size: root.beside ? 42 : root.low ? 52 : 60
        room: root.wide ? Theme.px(296) : width - Theme.px(40)
        vm: root.vm

        Body {
            visible: root.wide
            x: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - parent.room - Theme.px(44)
            text: root.vm.assumptions
            size: 18
            leading: 1.18
            color: Theme.soft
        }
    }

    ChoiceStrip {
        id: frequencies

        x: root.beside ? parent.width - width : 0
        y: root.displayHeight
        width: root.beside ? Theme.px(112) : parent.width
        height: root.beside ? parent.height - y : Theme.px(Theme.portrait ? 60 : 64)
        upright: root.beside
        choices: root.vm.frequencies
        current: root.vm.frequency
        onChosen: key => root.vm.repeat(key)
    }

    Keypad {
        y: root.displayHeight + (root.beside ? 0 : frequencies.height)
        width: root.beside ? frequencies.x : parent.width
        height: parent.height - y
        low: root.low
        onPressed: digit => root.vm.press(digit)
        onCleared: root.vm.clear()
        onErased: root.vm.erase()
    }
}
