pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The letters a to å under a field. The keys take no focus: the field keeps it.
Item {
    id: root

    // With `digits` a row of figures comes first and there is a full stop, as in "St. Heddinge"; with
    // `address` there are the signs of an address.
    property bool digits: false
    property bool address: false

    readonly property list<string> rows: {
        if (address)
            return ["1234567890-", "qwertyuiop.", "asdfghjkl:/", "zxcvbnm_"];
        return digits ? ["1234567890-", "qwertyuiopå", "asdfghjklæø", "zxcvbnm'"] : ["qwertyuiopå", "asdfghjklæø", "zxcvbnm-"];
    }
    readonly property bool stop: digits && !address
    readonly property int between: Theme.tick
    readonly property int side: Math.floor((width - 10 * between) / 11)

    signal typed(letter: string)
    signal erased
    signal done

    implicitHeight: (rows.length + 1) * (Theme.px(60) + between)

    component Key: Pressable {
        id: key

        property string iconName: ""

        repeats: true
        width: root.side
        height: Theme.px(60)
        Accessible.role: Accessible.Button
        Accessible.name: text

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: key.down ? Theme.paper : Theme.rail
        }

        Body {
            visible: key.iconName === ""
            anchors.centerIn: parent
            text: key.text
            figures: /\d/.test(text)
            size: 26
            leading: 1.1
            font.weight: figures ? Font.Bold : Font.DemiBold
            color: key.down ? Theme.ink : Theme.paper
            Accessible.ignored: true
        }

        Icon {
            visible: key.iconName !== ""
            anchors.centerIn: parent
            name: key.iconName
            tint: key.down ? Theme.ink : Theme.paper
        }
    }

    Column {
        spacing: root.between

        Repeater {
            model: root.rows

            delegate: Row {
                id: line

                required property string modelData

                spacing: root.between

                Repeater {
                    model: line.modelData.length

                    delegate: Key {
                        required property int index

                        text: line.modelData[index]
                        onClicked: root.typed(text)
                    }
                }
            }
        }
    }

    Key {
        x: 8 * (root.side + root.between)
        y: (root.rows.length - 1) * (height + root.between)
        width: root.width - x
        iconName: "backspace"
        text: qsTr("Slet et bogstav")
        onClicked: root.erased()
    }

    Key {
        id: blank

        y: root.rows.length * (height + root.between)
        width: (root.stop ? 7 : 8) * (root.side + root.between) - root.between
        text: qsTr("Mellemrum")
        onClicked: root.typed(" ")
    }

    Key {
        visible: root.stop
        x: blank.width + root.between
        y: blank.y
        text: "."
        onClicked: root.typed(text)
    }

    Key {
        x: 8 * (root.side + root.between)
        y: blank.y
        width: root.width - x
        text: qsTr("Færdig")
        repeats: false
        onClicked: root.done()
    }
}
