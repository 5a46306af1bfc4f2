pragma Singleton

import QtQuick

// The layers that lie open, the one on top last.
QtObject {
    id: root

    property list<Layer> open

    readonly property Layer top: open[open.length - 1] ?? null

    function add(layer: Layer): void {
        open.push(layer);
    }

    function take(layer: Layer): void {
        const place = open.indexOf(layer);
        if (place >= 0)
            open.splice(place, 1);
    }

    // Ask the one on top to close; false where none lies open.
    function close(): bool {
        const layer = top;
        layer?.closeWanted();
        return layer !== null;
    }
}
