pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A place as a picture with its words: under a wide picture, beside any other.
Item {
    id: root

    required property StoryViewModel vm

    readonly property int frame: vm.wide ? 0 : Theme.px(12)

    HardShadow {}

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Picture {
        id: picture

        x: root.frame
        y: root.frame
        width: root.vm.wide ? parent.width : Math.min(height, Math.round(parent.width * 0.57))
        height: parent.height - (root.vm.wide ? words.implicitHeight + Theme.px(30) : 2 * root.frame)
        name: root.vm.picture
    }

    BonusTag {
        visible: root.vm.rate !== ""
        anchors.right: picture.right
        anchors.bottom: picture.bottom
        anchors.margins: Theme.px(picture.height < Theme.px(240) ? 4 : 16)
        // A quarter of the picture is enough.
        size: Math.min(105, Math.round(picture.height / Theme.factor * 0.44))
        rate: root.vm.rate
    }

    Column {
        id: words

        x: (root.vm.wide ? 0 : picture.x + picture.width) + Theme.px(28)
        y: root.vm.wide ? picture.height + Theme.px(14) : Math.round((parent.height - height) / 2)
        width: parent.width - x - Theme.px(24)
        spacing: Theme.px(root.vm.wide ? 4 : 16)

        Headline {
            width: parent.width
            text: root.vm.stopTitle
            size: root.vm.wide ? 33 : Theme.portrait ? 34 : 40
            steady: true
            leading: 1.12
            wrapMode: Text.Wrap
        }

        Body {
            width: parent.width
            text: root.vm.stopText
            size: root.vm.wide ? 23 : 24
        }
    }
}
