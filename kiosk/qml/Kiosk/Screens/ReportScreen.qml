pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What has been counted today or in four weeks: for the ambassador, who may save it.
Item {
    id: root

    required property DoorViewModel door
    required property ReportViewModel vm

    // The figures and the bars stand to the left of the steps and partners, in portrait above them.
    readonly property int mainWidth: Theme.portrait ? width - 2 * Theme.margin : Theme.px(740)
    readonly property int asideX: Theme.portrait ? Theme.margin : Theme.px(844)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: banner

        width: parent.width
        height: Theme.bannerHeight + Theme.px(Theme.portrait ? 80 : 0)
        clip: true

        // Its stitches lie outside.
        Cloth {
            anchors.fill: parent
            anchors.margins: -Theme.px(20)
        }

        Headline {
            x: Theme.margin
            y: Math.round((Theme.bannerHeight - height) / 2)
            text: root.vm.period === "day" ? qsTr("Dagens tal") : qsTr("Fire ugers tal")
            size: 50
            color: Theme.paper
        }

        SegmentedControl {
            anchors.right: Theme.portrait ? parent.right : actions.left
            anchors.rightMargin: Theme.portrait ? Theme.margin : Theme.px(24)
            y: Math.round((Theme.bannerHeight - height) / 2)
            choices: root.vm.periods
            current: root.vm.period
            onChosen: key => root.vm.choose(key)
        }

        Row {
            id: actions

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Math.round((Theme.bannerHeight - height) / 2) + Theme.px(Theme.portrait ? 84 : 0)
            spacing: Theme.gap

            BackButton {
                onClicked: root.door.back()
            }

            ActionButton {
                look: ActionButton.Paper
                onCloth: true
                tall: 64
                iconName: "receipt"
                text: qsTr("Gem tallene")
                enabled: root.vm.canSave
                onClicked: root.vm.save()
            }
        }
    }

    ReportFigures {
        id: figures

        x: Theme.margin
        y: banner.height + Theme.px(28)
        width: root.mainWidth
        height: Theme.px(98)
        vm: root.vm
    }

    Dashes {
        x: Theme.margin
        y: figures.y + figures.height + Theme.px(22)
        width: root.mainWidth
    }

    Headline {
        id: title

        x: Theme.margin
        y: figures.y + figures.height + Theme.px(44)
        text: root.vm.period === "day" ? qsTr("Time for time") : qsTr("Dag for dag")
        size: 30
        steady: true
    }

    Row {
        anchors.right: bars.right
        anchors.verticalCenter: title.verticalCenter
        spacing: Theme.px(10)
        Accessible.ignored: true

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(24)
            height: Theme.px(18)
            color: Theme.sky
        }

        Body {
            text: qsTr("Besøg")
            size: 20
            steady: true
            rightPadding: Theme.px(14)
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(24)
            height: Theme.px(18)
            color: Theme.cloth
        }

        Body {
            text: qsTr("Samtaler")
            size: 20
            steady: true
        }
    }

    StandingBars {
        id: bars

        x: Theme.margin
        y: title.y + title.height + Theme.px(14)
        width: root.mainWidth
        height: Theme.portrait ? Theme.px(268) : note.y - Theme.px(22) - y
        columns: root.vm.columns
        count: root.vm.columns.count
        axisTop: root.vm.axisTop
        axisMiddle: root.vm.axisMiddle
    }

    Dashes {
        x: Theme.portrait ? Theme.margin : Theme.px(812)
        y: Theme.portrait ? bars.y + bars.height + Theme.px(24) : figures.y
        upright: !Theme.portrait
        width: upright ? implicitWidth : root.mainWidth
        height: upright ? note.y - Theme.px(24) - y : implicitHeight
    }

    Column {
        x: root.asideX
        y: Theme.portrait ? bars.y + bars.height + Theme.px(48) : figures.y
        width: root.width - x - Theme.margin
        spacing: Theme.px(14)

        Headline {
            text: qsTr("De fem trin")
            size: 30
            steady: true
        }

        LyingBars {
            width: parent.width
            bars: root.vm.steps
        }

        Item {
            width: 1
            height: Theme.px(10)
        }

        Headline {
            text: qsTr("Mest åbnede partnere")
            size: 30
            steady: true
        }

        LyingBars {
            visible: root.vm.partners.count > 0
            width: parent.width
            bars: root.vm.partners
            tint: Theme.cloth
        }

        Body {
            visible: root.vm.partners.count === 0
            width: parent.width
            text: qsTr("Ingen endnu.")
            size: 20
            steady: true
            color: Theme.soft
        }
    }

    Body {
        id: note

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        width: root.width - 2 * x
        text: root.vm.message
        size: 20
        steady: true
        leading: 1.25
        color: Theme.soft
    }
}
