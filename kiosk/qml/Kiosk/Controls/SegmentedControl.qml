pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A choice of one among a few, on the cloth or, `onPaper`, on paper; the model has the roles key and label.
Row {
    id: root

    required property QtObject choices
    required property string current
    property bool onPaper: false

    readonly property color ground: onPaper ? Theme.receipt : Theme.ink
    readonly property color mark: onPaper ? Theme.ink : Theme.paper

    signal chosen(key: string)

    spacing: -Theme.stroke

    Repeater {
        id: repeater

        model: root.choices

        delegate: Pressable {
            id: segment

            required property string key
            required property string label
            required property int index

            readonly property bool current: key === root.current

            implicitHeight: Theme.touch
            implicitWidth: word.implicitWidth + 2 * Theme.px(22)
            Accessible.role: Accessible.RadioButton
            Accessible.name: label
            Accessible.checked: current
            onClicked: root.chosen(key)

            Rectangle {
                anchors.fill: parent
                color: segment.current ? root.mark : "transparent"
                border.width: Theme.stroke
                border.color: root.onPaper ? Theme.ink : Theme.outlineOnCloth
                topLeftRadius: segment.index === 0 ? Theme.radius : 0
                bottomLeftRadius: topLeftRadius
                topRightRadius: segment.index === repeater.count - 1 ? Theme.radius : 0
                bottomRightRadius: topRightRadius
            }

            Body {
                id: word

                anchors.centerIn: parent
                text: segment.label
                size: 21
                leading: 1.1
                font.weight: segment.current ? Font.Bold : Font.DemiBold
                wrapMode: Text.NoWrap
                color: segment.current ? root.ground : root.mark
                Accessible.ignored: true
            }
        }
    }
}
