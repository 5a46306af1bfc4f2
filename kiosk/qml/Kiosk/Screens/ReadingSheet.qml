pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The reading help: the language, how large text is, its contrast, and whether anything moves. What is chosen shows at once.
Dialog {
    id: root

    required property ReadingViewModel vm
    required property AloudViewModel aloud
    required property LanguagesViewModel languages
    // Whether the large layout has its own.
    property bool replaced: false

    // In table mode there is half the height, and in landscape room for two columns.
    readonly property bool low: height < Theme.wholeScreen
    readonly property bool beside: !Theme.portrait
    // Larger words leave no room there for what each switch does.
    readonly property bool brief: low && Theme.enlarged
    readonly property int column: beside ? Math.floor((choices.width - choices.columnSpacing) / 2) : choices.width

    title: qsTr("Læsehjælp")
    room: beside ? Theme.px(1160) : Theme.px(720)
    open: vm.shown && !replaced
    onTappedBeside: vm.hide()

    component Size: Pressable {
        id: choice

        required property int percent

        readonly property bool current: percent === root.vm.size

        height: Theme.px(root.low ? 108 : 128)
        text: qsTr("%1 %").arg(percent)
        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.checked: current
        onClicked: root.vm.resize(percent)

        Rectangle {
            anchors.fill: parent
            color: choice.current ? Theme.sun : Theme.key
            border.width: choice.current ? 2 * Theme.stroke : Theme.stroke
            border.color: Theme.ink
        }

        Headline {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.baseline: parent.bottom
            anchors.baselineOffset: -Theme.px(52)
            text: "Aa"
            size: (root.low ? 26 : 34) * choice.percent / 100
            steady: true
            Accessible.ignored: true
        }

        Body {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(16)
            text: choice.text
            size: 22
            steady: true
            figures: true
            leading: 1.1
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }

    // The chooser stands beside the title, or under it where there are many languages.
    Flow {
        width: parent.width
        bottomPadding: Theme.px(root.low ? 8 : 16)
        spacing: Theme.px(8)

        Headline {
            width: Math.max(implicitWidth, parent.width - chooser.width - parent.spacing - 1)
            text: root.title
            size: root.low ? 44 : 50
        }

        LanguageChooser {
            id: chooser

            languages: root.languages
            onPaper: true
        }
    }

    Grid {
        id: choices

        width: parent.width
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.px(28)
        rowSpacing: Theme.px(8)

        Column {
            width: root.column
            spacing: Theme.px(12)

            Body {
                id: heading

                width: parent.width
                text: qsTr("Skriftens størrelse")
                size: 24
                leading: 1.15
                font.weight: Font.Bold
            }

            Row {
                id: sizes

                width: parent.width
                spacing: -Theme.stroke
                Accessible.role: Accessible.Grouping
                Accessible.name: heading.text

                Repeater {
                    id: offered

                    model: root.vm.sizes

                    delegate: Size {
                        required property int modelData

                        percent: modelData
                        width: Math.floor((sizes.width + (offered.count - 1) * Theme.stroke) / offered.count)
                    }
                }
            }

            SettingSwitch {
                label: qsTr("Høj kontrast")
                about: root.brief ? "" : qsTr("Sort, hvid og gul. Intet mønster.")
                on: root.vm.contrast
                onClicked: root.vm.toggleContrast()
            }
        }

        Column {
            width: root.column
            spacing: Theme.px(8)

            SettingSwitch {
                label: qsTr("Mindre bevægelse")
                about: root.brief ? "" : qsTr("Intet glider eller tæller op.")
                on: root.vm.still
                onClicked: root.vm.toggleStill()
            }

            SettingSwitch {
                visible: root.aloud.possible
                label: qsTr("Læs højt")
                about: root.brief ? "" : qsTr("En stemme siger, hvad du rører ved.")
                on: root.aloud.on
                onClicked: root.aloud.toggle()
            }

            SettingSwitch {
                label: qsTr("Vælg med én knap")
                about: root.brief ? "" : qsTr("En ramme går rundt. Tryk, når den er rigtig.")
                on: root.vm.scanning
                onClicked: root.vm.toggleScanning()
            }
        }
    }

    Body {
        width: parent.width
        topPadding: shift + Theme.px(root.low ? 12 : 20)
        text: qsTr("Det gælder kun dit besøg.")
        size: 22
        color: Theme.soft
    }

    Item {
        width: parent.width
        height: Theme.px(root.low ? 12 : 24)
    }

    Item {
        width: parent.width
        height: done.height

        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "arrow-back-up"
            text: qsTr("Som før")
            enabled: root.vm.helped
            onClicked: root.vm.restore()
        }

        ActionButton {
            id: done

            anchors.right: parent.right
            width: Math.max(implicitWidth, Theme.px(260))
            look: ActionButton.Sun
            iconName: "check"
            text: qsTr("Færdig")
            onClicked: root.vm.hide()
        }
    }
}
