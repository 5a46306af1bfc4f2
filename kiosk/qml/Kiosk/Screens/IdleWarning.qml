pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks whether anybody is still there, while there is time to say so. Any touch says yes, and any key but those that
// lead to the other answer.
Dialog {
    id: root

    required property VisitViewModel visit
    // Whether the large layout has its own.
    property bool replaced: false

    open: visit.warning && !replaced
    title: qsTr("Er du der stadig?")
    onTappedBeside: visit.touch()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
        if (event.accepted)
            visit.touch();
    }

    Headline {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        size: 66
        shrinksTo: Theme.least(36)
    }

    Body {
        width: parent.width
        topPadding: shift + Theme.px(18)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Bonen bliver ryddet om")
        size: 26
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(16)
        Accessible.role: Accessible.StaticText
        Accessible.name: number.text + " " + unit.text

        Headline {
            id: number

            text: root.visit.remaining
            size: 132
            leading: 1.1
            tracking: -0.03
            color: Theme.cloth
            Accessible.ignored: true
        }

        Headline {
            id: unit

            anchors.baseline: number.baseline
            text: qsTr("sekunder", "", root.visit.remaining)
            size: 44
            color: Theme.cloth
            Accessible.ignored: true
        }
    }

    ProgressTicks {
        anchors.horizontalCenter: parent.horizontalCenter
        count: root.visit.countdown
        filled: root.visit.remaining
    }

    Item {
        width: 1
        height: Theme.px(34)
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(20)
        columns: 2

        ActionButton {
            look: ActionButton.Red
            tall: 92
            size: 30
            wide: 44
            iconName: "check"
            text: qsTr("Ja, bliv her")
            onClicked: root.visit.touch()
        }

        ActionButton {
            tall: 92
            size: 27
            wide: 30
            text: qsTr("Nej, ryd bonen")
            onClicked: root.visit.end()
        }
    }
}
