pragma Singleton

import QtQuick
import Kiosk.Theme

// Scrolls what has got the keyboard's focus into sight, in whichever list it lies.
QtObject {
    // An animation leaves the list's own binding alone, an assignment would break it.
    readonly property NumberAnimation move: NumberAnimation {
        property: "contentY"
        duration: Theme.lineTime
    }

    function bring(item: Item): void {
        for (let ancestor = item.parent; ancestor !== null; ancestor = ancestor.parent) {
            const list = ancestor as Flickable;
            if (list === null || list.contentHeight <= list.height)
                continue;
            const top = item.mapToItem(list.contentItem, 0, 0).y;
            const room = Theme.px(12);
            const below = Math.max(list.contentY, top + item.height + room - list.height);
            const place = Math.max(0, Math.min(below, top - room, list.contentHeight - list.height));
            if (Math.abs(place - list.contentY) < 1)
                continue;
            move.stop();
            move.target = list;
            move.to = place;
            move.start();
        }
    }
}
