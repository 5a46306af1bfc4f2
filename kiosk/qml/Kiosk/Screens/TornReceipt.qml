pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The receipt that was torn off: it lies above the slot while it can be put back, and then falls.
Receipt {
    id: root

    required property ReceiptViewModel bon
    // How far it is from where it stood, in px.
    property real travel: 0

    function fall(): void {
        if (visible)
            falling.restart();
    }

    visible: bon.torn.count > 0
    torn: true
    subheading: qsTr("Din bon")
    Accessible.ignored: true
    onVisibleChanged: {
        falling.stop();
        if (visible)
            tearing.restart();
    }

    transform: Translate {
        y: root.travel
    }

    ReceiptLines {
        width: parent.width
        lines: root.bon.torn
    }

    ParallelAnimation {
        id: tearing

        NumberAnimation {
            target: root
            property: "travel"
            from: 0
            to: -Theme.px(24)
            duration: Theme.tearTime
            easing.type: Easing.OutBack
        }

        NumberAnimation {
            target: root
            property: "rotation"
            from: 0
            // A wide one would reach over the buttons.
            to: Theme.portrait ? 2 : 4
            duration: Theme.tearTime
            easing.type: Easing.OutBack
        }
    }

    SequentialAnimation {
        id: falling

        NumberAnimation {
            target: root
            property: "travel"
            to: root.height + Theme.px(200)
            duration: Theme.fallTime
            easing.type: Easing.InQuad
        }

        ScriptAction {
            script: root.bon.drop()
        }
    }
}
