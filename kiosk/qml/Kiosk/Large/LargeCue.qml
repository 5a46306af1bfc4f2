pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the ambassador may say, small beside the way on, and the ambassador's other ways. It does not grow with the text.
Item {
    id: root

    required property NavigationViewModel navigation
    required property DialogueViewModel vm
    required property QuestionsViewModel questions

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Til ambassadøren")

    LargeButton {
        id: ask

        anchors.right: parent.right
        width: Math.max(height, Large.onGlass(72))
        height: parent.height
        icon: "help"
        Accessible.name: qsTr("Svære spørgsmål")
        onClicked: root.questions.show()
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: ask.x - Large.onGlass(16)

        Body {
            text: Own.word("CueStrip", QT_TRANSLATE_NOOP("CueStrip", "Sig fx"))
            size: 22
            steady: true
            leading: 1.1
            font.pixelSize: Large.onGlass(20)
            font.weight: Font.DemiBold
            color: Theme.sun
        }

        Words {
            width: parent.width
            height: Math.min(implicitHeight, root.height - Large.onGlass(24))
            topPadding: 0
            bottomPadding: 0
            text: root.vm.say
            font.pixelSize: Large.onGlass(27)
            fontSizeMode: Text.Fit
            minimumPixelSize: Large.onGlass(16)
            color: Theme.paper
        }
    }
}
