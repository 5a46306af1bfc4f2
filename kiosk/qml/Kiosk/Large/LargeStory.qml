pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A story in the large layout: a place at a time, and what it came to.
LargeFrame {
    id: root

    required property NavigationViewModel navigation
    required property StoryViewModel vm

    readonly property bool pictured: vm.picture !== "" && !Theme.highContrast && Theme.textFactor <= 1.5 && height > Large.onGlass(600)

    title: vm.ended ? vm.title : qsTr("%1 af %2").arg(vm.position).arg(vm.count)
    side: pictured && !vm.ended ? picture : null
    share: 0.4
    next: vm.ended ? qsTr("Regn din bonus ud") : qsTr("Næste")
    nextIcon: vm.ended ? "calculator" : "arrow-right"
    nextAfter: !vm.ended
    onBackWanted: {
        if (vm.position > 1)
            navigation.openStory(vm.key, vm.position - 1);
        else
            navigation.back();
    }
    onNextWanted: {
        if (vm.ended)
            navigation.openCalculator("");
        else
            navigation.openStory(vm.key, vm.position + 1);
    }
    onReadingWanted: navigation.openReading()

    Connections {
        target: root.vm

        function onChanged(): void {
            root.anchor = 0;
        }
    }

    Component {
        id: picture

        Picture {
            name: root.vm.picture
        }
    }

    LargeHeading {
        text: root.vm.ended ? root.vm.total : root.vm.stopTitle
    }

    LargeText {
        text: root.vm.ended ? root.vm.closing : root.vm.stopText
    }

    Repeater {
        model: root.vm.entries

        delegate: LargeEntry {
            required property int index

            shown: root.vm.ended || index === root.vm.position - 1
            named: root.vm.ended
        }
    }

    LargeText {
        text: root.vm.caution
    }

    LargeText {
        text: root.vm.ended ? root.vm.notice : ""
    }

    LargeRow {
        implicitHeight: root.vm.partnerKey !== "" ? wanted : 0
        text: qsTr("Se partneren")
        onClicked: root.navigation.openPartner(root.vm.partnerKey, "")
    }

    LargeRow {
        implicitHeight: root.vm.ended ? wanted : 0
        text: qsTr("Få det på telefonen")
        icon: "qrcode"
        onClicked: root.navigation.openProgramme()
    }

    LargeRow {
        implicitHeight: root.vm.ended ? wanted : 0
        text: qsTr("Til forsiden")
        icon: "home"
        onClicked: root.navigation.home()
    }
}
