pragma Singleton

import QtQuick

// The layers that lie open, the one on top last.
QtObject {
    // Untyped: this singleton lives as long as the engine, which may compile Layer.qml anew when
    // pages have been dropped. Of that later type nothing fits into a property of the first.
    property var open: []

    readonly property var top: open[open.length - 1] ?? null

    // The one that keeps the focus.
    readonly property var modal: open.slice().reverse().find(layer => layer.modal) ?? null

    // Whether something lies under what is open: there it can be neither reached nor read. The bar of the voice lies
    // under nothing.
    function covers(item: Item): bool {
        if (modal === null)
            return false;
        for (let ancestor = item; ancestor !== null; ancestor = ancestor.parent) {
            if (ancestor === modal.parent || ancestor.objectName === "aloud")
                return false;
        }
        return true;
    }

    function add(layer: Item): void {
        open = [...open, layer];
    }

    function take(layer: Item): void {
        open = open.filter(other => other !== layer);
    }

    // Ask the one on top to close; false where none lies open.
    function close(): bool {
        const layer = top;
        layer?.closeWanted();
        return layer !== null;
    }
}
