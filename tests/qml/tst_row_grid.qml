pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Controls

// Rows that grow to the words of the highest, whose list is left without harm.
Item {
    id: root

    width: 400
    height: 300

    ListModel {
        id: words

        Component.onCompleted: {
            for (let i = 0; i < 60; ++i)
                append({
                    "wanted": i === 2 ? 70 : i === 40 ? 110 : 50
                });
        }
    }

    Component {
        id: list

        RowGrid {
            width: 400
            height: 300
            columns: 2
            least: 60
            rows: words

            delegate: Item {
                required property real wanted

                implicitHeight: wanted
                width: GridView.view?.cellWidth ?? 0
                height: GridView.view?.cellHeight ?? 0
                onImplicitHeightChanged: (GridView.view as RowGrid)?.hold(implicitHeight)
            }
        }
    }

    TestCase {
        name: "RowGrid"
        when: windowShown

        function grid(): RowGrid {
            const grid = createTemporaryObject(list, root) as RowGrid;
            waitForRendering(grid);
            return grid;
        }

        function test_what_is_seen_first_makes_them_grow_at_once(): void {
            compare(grid().cellHeight, 70);
        }

        function test_what_is_seen_later_leaves_the_row_at_the_top_where_it_is(): void {
            const rows = grid();
            rows.positionViewAtIndex(36, GridView.Beginning);
            tryCompare(rows, "cellHeight", 110);
            tryVerify(() => rows.indexAt(1, rows.contentY + 1) === 36);
        }

        // Qt goes down with one when a list that grew goes.
        function test_no_row_is_the_current_one_whatever_key_is_pressed(): void {
            const rows = grid();
            rows.forceActiveFocus();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            compare(rows.currentItem, null);
        }
    }
}
