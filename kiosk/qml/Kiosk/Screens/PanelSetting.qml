pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A setting of the panel, as it is declared: a switch, or a few values to choose between.
Loader {
    id: root

    required property SettingViewModel modelData

    width: parent?.width ?? 0
    sourceComponent: modelData.isSwitch ? onOrOff : fewValues

    Component {
        id: onOrOff

        SettingSwitch {
            label: root.modelData.label
            about: root.modelData.about
            on: root.modelData.on
            onClicked: root.modelData.toggle()
        }
    }

    Component {
        id: fewValues

        SettingChoice {
            label: root.modelData.label
            about: root.modelData.about
            choices: root.modelData.options
            current: root.modelData.current
            onChosen: key => root.modelData.choose(key)
        }
    }
}
