pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where to read on: in the app, on the web, and the code that takes the member there.
Item {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm
    required property QrViewModel code

    readonly property int edge: Theme.pictureMargin
    readonly property color tint: Theme.textOn(vm.colour)
    // In table mode the picture is lower.
    readonly property bool low: height < Theme.wholePicture
    readonly property bool beside: !Theme.portrait || low
    readonly property int column: (beside ? slip.x : width) - Theme.px(Theme.portrait ? 24 : 40) - edge

    component Way: Column {
        id: way

        required property string heading
        required property string words

        width: root.column
        spacing: Theme.px(8)

        Body {
            width: parent.width
            text: way.heading
            steady: Theme.portrait || root.low
            leading: 1.1
            font.weight: Font.DemiBold
            color: root.tint === Theme.paper ? Theme.sun : root.tint
        }

        Headline {
            width: parent.width
            text: way.words
            size: root.low && Theme.portrait ? 28 : 34
            steady: Theme.portrait || root.low
            leading: 1.2
            tracking: -0.005
            font.weight: Font.Bold
            color: root.tint
        }
    }

    StepTitle {
        id: title

        x: root.edge
        y: Theme.px(Theme.portrait ? 40 : root.low ? 32 : 56)
        width: Theme.portrait ? parent.width - 2 * x : root.column
        room: Theme.px(186)
        text: root.vm.headline
        size: Theme.portrait ? 72 : root.low ? 66 : 82
        leading: 1.08
        color: root.tint
    }

    Column {
        x: root.edge
        y: title.y + title.height + Theme.px(Theme.portrait || root.low ? 26 : 44)
        spacing: Theme.px(Theme.portrait || root.low ? 22 : 28)

        Way {
            heading: root.vm.captions["app"] ?? ""
            words: root.vm.body[0] ?? ""
        }

        Way {
            heading: root.vm.captions["web"] ?? ""
            words: root.vm.body[1] ?? ""
        }

        Repeater {
            model: root.vm.body.slice(2)

            delegate: Body {
                required property string modelData

                width: root.column
                text: modelData
                steady: true
                color: root.tint === Theme.paper ? Theme.softOnPetrol : root.tint
            }
        }
    }

    Paper {
        id: slip

        x: root.beside ? parent.width - width - Theme.px(Theme.portrait ? 40 : 90) : Math.round((parent.width - width) / 2)
        y: Theme.portrait ? parent.height - height + Theme.px(20) : -Theme.px(20)
        width: Theme.px(root.low ? 340 : 400)
        height: lines.height + Theme.px(Theme.portrait ? 60 : 100)
        tornTop: Theme.portrait
        tornBottom: !Theme.portrait

        Column {
            id: lines

            x: Theme.px(26)
            y: Theme.px(Theme.portrait ? 24 : 56)
            width: parent.width - 2 * x

            ReceiptText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                size: 22
                steady: true
                leading: 1.3
                text: (root.vm.captions["thanks"] ?? "").toUpperCase()
            }

            ReceiptLine {
                width: parent.width
                kind: "cut"
                words: ""
                figure: ""
            }

            QrButton {
                anchors.horizontalCenter: parent.horizontalCenter
                room: Theme.px(Theme.portrait || root.low ? 300 : 384)
                payload: root.code.payload
                modules: root.code.modules
                label: qsTr("Kode til %1").arg(root.code.address)
                onClicked: root.navigation.openProgramme()
            }

            ReceiptText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: true
                size: 22
                steady: true
                text: root.vm.captions["scan"] ?? ""
            }
        }
    }
}
