pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sheet that follows the finger sideways: `swiped` asks for the next (1) or the previous one (-1).
Item {
    id: root

    default property alias content: sheet.data
    // Whether there is a sheet before and after this one.
    property bool backward: true
    property bool forward: true

    readonly property bool arriving: arrival.running
    readonly property int threshold: Theme.px(60)
    readonly property bool settled: !arrival.running && !settling.running
    property real travel: 0

    signal swiped(step: int)

    // Let a new sheet come in, from the side that `step` tells.
    function arrive(step: int): void {
        slide.from = step * Theme.pageTravel;
        arrival.restart();
    }

    function follow(moved: real): void {
        travel = moved;
        // Where there is no other sheet, this one gives way a little.
        const leads = moved < 0 ? forward : backward;
        sheet.x = Theme.reducedMotion ? 0 : leads ? moved : moved / 4;
    }

    function release(): void {
        if (travel < -threshold && forward)
            swiped(1);
        else if (travel > threshold && backward)
            swiped(-1);
        if (!arrival.running)
            settling.restart();
        travel = 0;
    }

    DragHandler {
        // Only this: what stands on the sheet can be tapped where there is no other one, too.
        enabled: root.backward || root.forward
        target: null
        dragThreshold: Theme.shake
        yAxis.enabled: false
        onCentroidChanged: if (active)
            root.follow(centroid.position.x - centroid.pressPosition.x)
        // A quick finger is told of in one piece, where frames are slow: then nothing more moves.
        onActiveChanged: {
            if (active)
                root.follow(centroid.position.x - centroid.pressPosition.x);
            else
                root.release();
        }
    }

    Item {
        id: sheet

        width: root.width
        height: root.height
    }

    NumberAnimation {
        id: settling

        target: sheet
        property: "x"
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation {
            id: slide

            target: sheet
            property: "x"
            to: 0
            duration: Theme.pageTime
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: sheet
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.pageTime
            easing.type: Easing.OutCubic
        }
    }
}
