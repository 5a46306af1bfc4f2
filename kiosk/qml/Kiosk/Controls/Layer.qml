pragma ComponentBehavior: Bound

import QtQuick

// Stands in what lies over a screen while it is `open`: Esc closes it before all that is under it.
// A `modal` one takes the keyboard's focus, keeps it and gives it back.
Item {
    id: root

    property bool open: false
    property bool modal: true

    readonly property bool lying: open && visible
    // Where the focus was before, and where it was last.
    property Item before: null
    property Item last: null

    signal closeWanted

    function holds(item: Item): bool {
        for (let ancestor = item; ancestor !== null; ancestor = ancestor.parent) {
            if (ancestor === parent)
                return true;
        }
        return false;
    }

    function take(): void {
        before = Window.activeFocusItem;
        last = parent;
        parent.forceActiveFocus();
    }

    // When everything under it is shown again, and unless the focus has gone elsewhere.
    function giveBack(): void {
        const now = Window.activeFocusItem;
        if (lying || now?.visible && !holds(now))
            return;
        const place = before?.visible && before.enabled ? before : parent?.parent;
        if (place?.visible)
            place.forceActiveFocus();
    }

    // Lead the focus back in when it leaves: round from one end to the other.
    function keep(): void {
        if (holds(Window.activeFocusItem)) {
            last = Window.activeFocusItem;
            return;
        }
        const first = parent.nextItemInFocusChain();
        if (Window.activeFocusItem === null || !holds(first)) {
            parent.forceActiveFocus();
            return;
        }
        let end = first;
        for (let next = end.nextItemInFocusChain(); holds(next) && next !== first; next = next.nextItemInFocusChain())
            end = next;
        const place = last === first ? end : first;
        place.forceActiveFocus();
    }

    onLyingChanged: {
        if (lying) {
            Layers.add(root);
            if (modal)
                take();
        } else {
            Layers.take(root);
            if (modal)
                Qt.callLater(giveBack);
        }
    }
    Component.onDestruction: Layers.take(root)

    Connections {
        target: root.Window.window
        enabled: root.lying && root.modal && Layers.top === root

        function onActiveFocusItemChanged(): void {
            root.keep();
        }
    }
}
