pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where a finger or the mouse taps. Of several fingers on it the first to lift taps, and only that one.
// Qt's TapHandler taps not at all with two fingers on it, and its MouseArea knows one finger a screen.
MultiPointTouchArea {
    readonly property bool pressed: fingers.length > 0
    // The ids of the fingers that will tap when they lift.
    property list<int> fingers: []

    signal tapped

    // Whether a finger is where it was put down, as far as a shaky hand can tell.
    function stays(finger: TouchPoint): bool {
        const moved = Math.hypot(finger.x - finger.startX, finger.y - finger.startY);
        return moved <= Theme.shake || contains(Qt.point(finger.x, finger.y));
    }

    onPressed: points => {
        for (const finger of points)
            fingers.push(finger.pointId);
    }
    onUpdated: points => {
        for (const finger of points) {
            if (!stays(finger))
                fingers = fingers.filter(id => id !== finger.pointId);
        }
    }
    onReleased: points => {
        const taps = points.some(finger => fingers.includes(finger.pointId) && stays(finger));
        if (taps)
            fingers = [];
        else
            fingers = fingers.filter(id => !points.some(finger => finger.pointId === id));
        if (taps)
            tapped();
    }
    onCanceled: fingers = []
}
