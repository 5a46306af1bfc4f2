pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where to read on: in the app, on the web, and the code that takes the member there. The code is
// as large as there is room for: it is scanned from where the member stands.
Item {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm
    required property QrViewModel code

    readonly property int edge: Theme.pictureMargin
    readonly property color tint: Theme.textOn(vm.colour)
    readonly property color accent: tint === Theme.paper ? Theme.sun : tint
    // In table mode the picture is lower.
    readonly property bool low: height < Theme.wholePicture
    // Where the strip says it in two languages, the picture is a little lower.
    readonly property bool close: low || height < Theme.px(600)
    readonly property int column: width - 2 * edge - (Theme.portrait ? 0 : Theme.px((low ? 496 : 580) + 96) - edge)

    component Way: Column {
        id: way

        required property string heading
        required property string words

        width: Theme.portrait ? Math.floor((root.column - ways.spacing) / 2) : root.column
        spacing: Theme.px(8)

        Body {
            width: parent.width
            text: way.heading
            steady: true
            leading: 1.1
            font.weight: Font.DemiBold
            color: root.accent
        }

        Headline {
            width: parent.width
            text: way.words
            size: Theme.portrait ? 26 : root.low ? 30 : 34
            steady: true
            leading: 1.2
            tracking: -0.005
            wrapMode: Text.Wrap
            font.weight: Font.Bold
            color: root.tint
        }
    }

    StepTitle {
        id: title

        x: root.edge
        y: Theme.px(root.low ? 30 : Theme.portrait || root.close ? 40 : 56)
        width: root.column - (Theme.portrait ? Theme.px(24) : 0)
        room: Theme.px(Theme.portrait && root.low ? 72 : 186)
        text: root.vm.headline
        size: root.low ? 66 : Theme.portrait ? 72 : 80
        leading: 1.08
        color: root.tint
    }

    Column {
        id: guide

        visible: !Theme.portrait
        x: root.edge
        y: title.y + title.height + Theme.px(root.close ? 16 : 28)
        width: root.column
        spacing: Theme.px(root.close ? 16 : 28)

        Row {
            spacing: Theme.px(20)

            Body {
                width: Math.min(implicitWidth, root.column - aim.width - parent.spacing)
                text: root.vm.captions["scan"] ?? ""
                size: 28
                steady: true
                leading: 1.15
                font.weight: Font.DemiBold
                color: root.tint
            }

            Icon {
                id: aim

                anchors.verticalCenter: parent.verticalCenter
                name: "arrow-right"
                size: 44
                tint: root.accent
            }
        }

        Dashes {
            width: parent.width
            tint: root.tint === Theme.paper ? Theme.softOnPetrol : root.tint
        }
    }

    Flow {
        id: ways

        x: root.edge
        y: Theme.portrait ? title.y + title.height + Theme.px(26) : guide.y + guide.height + Theme.px(root.close ? 18 : 28)
        width: root.column
        spacing: Theme.px(Theme.portrait ? 24 : root.close ? 18 : 28)

        Way {
            heading: root.vm.captions["app"] ?? ""
            words: root.vm.body[0] ?? ""
        }

        Way {
            heading: root.vm.captions["web"] ?? ""
            words: root.vm.body[1] ?? ""
        }
    }

    Paper {
        id: slip

        readonly property int above: ways.y + ways.height + Theme.px(28)

        x: Theme.portrait ? Math.round((parent.width - width) / 2) : parent.width - width - Theme.px(60)
        y: Theme.portrait ? parent.height - height : root.low ? 0 : -Theme.px(20)
        width: Theme.portrait ? Math.min(Theme.px(600), height + Theme.px(20)) : Theme.px(root.low ? 496 : 580)
        height: Theme.portrait ? Math.min(Theme.px(580), parent.height - above) : parent.height + (root.low ? 0 : Theme.px(5))
        tornTop: Theme.portrait
        tornBottom: !Theme.portrait && !root.low

        QrButton {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.portrait || root.low ? 0 : Theme.px(4)
            room: Math.min(slip.width, slip.height)
            code: root.code
            onClicked: root.navigation.openProgramme()
        }
    }
}
