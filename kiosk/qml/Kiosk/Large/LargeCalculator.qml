pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The calculator in the large layout: the sum with its keys, and each choice, and the receipt, as a page of rows.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property CalculatorViewModel vm
    required property ReceiptViewModel bon

    // Whether the receipt is looked at.
    property bool reading: false

    readonly property bool choosing: vm.search.open || vm.asked === "what" || vm.asked === "often"
    readonly property bool typing: !reading && !choosing

    function step(): void {
        anchor = 0;
        reading = false;
        vm.search.close();
        vm.ask("amount");
    }

    title: reading ? qsTr("Din bon") : qsTr("Din bonus")
    side: typing ? keys : null
    share: Theme.portrait ? 0.44 : 0.45
    next: reading ? qsTr("Få det på telefonen") : choosing ? qsTr("Skriv et beløb") : vm.editing ? qsTr("Ret bonen") : qsTr("Sæt på bonen")
    nextIcon: reading ? "qrcode" : choosing ? "calculator" : "check"
    nextEnabled: !typing || vm.writable
    onBackWanted: {
        if (!typing)
            step();
        else if (vm.editing)
            vm.cancel();
        else
            navigation.back();
    }
    onNextWanted: {
        if (reading)
            navigation.openQr("");
        else if (choosing)
            step();
        else
            vm.write();
    }
    onReadingWanted: navigation.openReading()
    Keys.onPressed: event => {
        event.accepted = typing;
        if (!typing)
            return;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            vm.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            vm.erase();
        else
            event.accepted = false;
    }

    Layer {
        parent: root
        open: root.vm.editing || !root.typing
        modal: false
        onCloseWanted: root.backWanted()
    }

    Component {
        id: keys

        LargeKeys {
            onTyped: digit => root.vm.press(digit)
            onErased: root.vm.erase()
            onCleared: root.vm.clear()
        }
    }

    Words {
        text: root.typing ? root.vm.what : ""
    }

    LargeHeading {
        text: root.typing ? root.vm.amount + " " + root.vm.unit : ""
        size: 58
        above: 0
    }

    Words {
        text: !root.typing ? "" : root.vm.known ? qsTr("giver i bonus") : root.vm.uncounted
    }

    LargeHeading {
        text: root.typing ? root.vm.bonus : ""
        size: 76
        above: 0
        color: Large.figure
    }

    Words {
        text: root.typing ? root.vm.limit : ""
    }

    LargeText {
        text: root.typing ? root.vm.assumptions : ""
    }

    LargeRow {
        implicitHeight: root.typing ? wanted : 0
        text: qsTr("Andet køb")
        icon: "building-store"
        onClicked: {
            root.anchor = 0;
            root.vm.ask("what");
        }
    }

    LargeRow {
        implicitHeight: root.typing ? wanted : 0
        text: root.vm.often
        subtitle: qsTr("Hvor tit")
        icon: "calendar"
        onClicked: {
            root.anchor = 0;
            root.vm.ask("often");
        }
    }

    LargeRow {
        implicitHeight: root.typing && !root.bon.empty ? wanted : 0
        text: qsTr("Se hele bonen")
        icon: "receipt"
        onClicked: {
            root.anchor = 0;
            root.reading = true;
        }
    }

    LargeRow {
        implicitHeight: root.typing && root.vm.editing ? wanted : 0
        text: qsTr("Slet linjen")
        icon: "trash"
        onClicked: root.vm.remove()
    }

    Repeater {
        model: root.vm.search.open ? root.vm.search.found : root.vm.asked === "what" && !root.reading ? root.vm.atHand : null

        delegate: LargeRow {
            required property string key
            required property string name
            required property string appliesTo
            required property string rate
            required property string terms

            text: appliesTo
            subtitle: [rate === "" ? name : qsTr("%1, %2").arg(name).arg(rate), terms].filter(part => part !== "").join("\n")
            icon: checked ? "check" : "arrow-right"
            checkable: true
            checked: key === root.vm.offer
            onClicked: {
                root.anchor = 0;
                root.vm.choose(key);
            }
        }
    }

    LargeRow {
        implicitHeight: root.vm.asked === "what" && !root.vm.search.open && !root.reading ? wanted : 0
        text: qsTr("Se alle køb")
        icon: "list"
        onClicked: {
            root.anchor = 0;
            root.vm.search.begin();
        }
    }

    Repeater {
        model: root.vm.asked === "often" && !root.vm.search.open && !root.reading ? root.vm.frequencies : null

        delegate: LargeRow {
            required property string key
            required property string label

            text: label
            icon: checked ? "check" : "arrow-right"
            checkable: true
            checked: key === root.vm.frequency
            onClicked: {
                root.vm.repeat(key);
                root.step();
            }
        }
    }

    LargeLines {
        lines: root.reading ? root.bon.lines : null
        tappable: true
        onTapped: (line, partner) => {
            if (partner !== "") {
                root.bon.takeOff(partner);
            } else {
                root.step();
                root.vm.edit(line);
            }
        }
    }

    LargeRow {
        implicitHeight: root.reading && !root.bon.empty ? wanted : 0
        text: qsTr("Ryd bonen")
        icon: "trash"
        onClicked: root.bon.clear()
    }
}
