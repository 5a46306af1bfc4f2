pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The reading help in the large layout, over the screen that it was opened on.
LargeFrame {
    id: root

    required property ReadingViewModel vm
    required property AloudViewModel aloud
    required property LanguagesViewModel languages

    title: qsTr("Læsehjælp")
    visible: vm.shown
    returns: false
    helping: false
    next: qsTr("Færdig")
    nextIcon: "check"
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onNextWanted: vm.hide()
    // The page with the size that was chosen.
    onVisibleChanged: if (visible)
        anchor = vm.sizes.indexOf(vm.size)
    Component.onCompleted: anchor = vm.sizes.indexOf(vm.size)

    Layer {
        parent: root
        open: root.vm.shown
        onCloseWanted: root.vm.hide()
    }

    Cloth {
        parent: root
        anchors.fill: parent
        z: -1

        TapArea {
            anchors.fill: parent
        }
    }

    Repeater {
        model: root.vm.sizes

        delegate: LargeRow {
            required property int index
            required property int modelData

            text: qsTr("%1 %").arg(modelData)
            icon: checked ? "check" : ""
            checkable: true
            checked: modelData === root.vm.size
            Accessible.role: Accessible.RadioButton
            onClicked: {
                root.anchor = index;
                root.vm.resize(modelData);
            }
        }
    }

    LargeRow {
        text: qsTr("Høj kontrast")
        subtitle: checked ? qsTr("Til") : qsTr("Fra")
        icon: checked ? "check" : ""
        checkable: true
        checked: root.vm.contrast
        onClicked: root.vm.toggleContrast()
    }

    LargeRow {
        text: qsTr("Mindre bevægelse")
        subtitle: checked ? qsTr("Til") : qsTr("Fra")
        icon: checked ? "check" : ""
        checkable: true
        checked: root.vm.still
        onClicked: root.vm.toggleStill()
    }

    LargeRow {
        implicitHeight: root.aloud.possible ? wanted : 0
        text: qsTr("Læs højt")
        subtitle: checked ? qsTr("Til") : qsTr("Fra")
        icon: checked ? "check" : ""
        checkable: true
        checked: root.aloud.on
        onClicked: root.aloud.toggle()
    }

    LargeRow {
        text: qsTr("Vælg med én knap")
        subtitle: checked ? qsTr("Til") : qsTr("Fra")
        icon: checked ? "check" : ""
        checkable: true
        checked: root.vm.scanning
        onClicked: root.vm.toggleScanning()
    }

    Repeater {
        model: root.languages.choices

        delegate: LargeRow {
            required property string key
            required property string label

            implicitHeight: key === root.languages.spoken ? 0 : wanted
            text: label
            icon: "language"
            onClicked: root.languages.speak(key)
        }
    }

    LargeRow {
        implicitHeight: root.vm.helped ? wanted : 0
        text: qsTr("Som før")
        icon: "arrow-back-up"
        onClicked: root.vm.restore()
    }

    LargeText {
        text: qsTr("Det gælder kun dit besøg.")
    }
}
