import QtQuick

// Rows of one height, in columns. They grow to what the highest that was seen asks for, so that no word is cut.
GridView {
    id: root

    required property QtObject rows
    property int columns: 1
    // What a row has at least.
    property real least: 0
    property real highest: 0

    property real asked: 0
    property bool anew: false

    // A row's word on what it asks for, while rows are being laid out. At the list's beginning that one layout heeds it.
    function hold(wanted: real): void {
        asked = Math.max(asked, Math.ceil(wanted));
        if (!moving && contentY <= originY)
            highest = Math.max(highest, asked);
        else
            Qt.callLater(grow);
    }

    function grow(): void {
        if (moving || Math.max(least, asked) === Math.max(least, highest))
            return;
        const first = Math.max(0, indexAt(1, contentY + 1));
        // Rows that grow where they stand leave holes among them.
        anew = true;
        highest = asked;
        anew = false;
        positionViewAtIndex(first, GridView.Beginning);
    }

    model: anew ? null : rows
    // With a current item, which nobody needs here, Qt 6.11.3 goes down when a list that grew goes.
    currentIndex: -1
    keyNavigationEnabled: false
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    // No row is built ahead: Qt would still wait for it when the rows have gone.
    cacheBuffer: 0
    cellWidth: Math.floor(width / columns)
    cellHeight: Math.max(least, highest)
    // Not under the finger that drags them.
    onMovementEnded: Qt.callLater(grow)
    // Before they are drawn.
    onCountChanged: Qt.callLater(forceLayout)

    Connections {
        target: root.rows

        function onModelAboutToBeReset(): void {
            root.asked = root.highest = 0;
        }
    }
}
