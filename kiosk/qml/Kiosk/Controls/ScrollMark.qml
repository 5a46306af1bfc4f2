pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Shows how far a long list has been scrolled. Decoration: the list itself is dragged.
Rectangle {
    required property Flickable view

    readonly property real share: view.visibleArea.heightRatio

    anchors.right: view.right
    y: view.y + view.visibleArea.yPosition * view.height
    width: Theme.px(8)
    height: share * view.height
    opacity: share < 1 ? 1 : 0
    color: Theme.ink
    Accessible.ignored: true
}
