pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Places for up to twelve touching tiles: rows that fill the area, wide and narrow tiles by turns.
Item {
    id: root

    required property int count
    // Whether each row starts with the other width than the row above.
    property bool alternate: false

    readonly property list<rect> places: {
        const split = root.rows(count, Theme.portrait);
        const result = [];
        let y = 0;
        for (let row = 0; row < split.length; ++row) {
            const bottom = Math.round(root.height * root.share(split, row));
            const shares = root.widths(split[row], alternate && row % 2 === 1);
            let x = 0;
            let sum = 0;
            for (let i = 0; i < shares.length; ++i) {
                sum += shares[i];
                const right = i === shares.length - 1 ? root.width : Math.round(root.width * sum);
                result.push(Qt.rect(x, y, right - x, bottom - y));
                x = right;
            }
            y = bottom;
        }
        return result;
    }

    // How many tiles stand in each row.
    function rows(count: int, portrait: bool): list<int> {
        switch (count) {
        case 1:
            return [1];
        case 2:
            return [2];
        case 3:
            return portrait ? [1, 2] : [3];
        case 4:
            return [2, 2];
        case 5:
            return [2, 3];
        case 6:
            return portrait ? [2, 2, 2] : [3, 3];
        default:
            return spread(count, portrait ? (count > 9 ? 4 : 3) : (count > 8 ? 3 : 2));
        }
    }

    // Rows of tiles of much the same width, the shorter ones first.
    function spread(count: int, lines: int): list<int> {
        const result = [];
        for (let row = 0; row < lines; ++row)
            result.push(Math.floor((count + row) / lines));
        return result;
    }

    // Where row `row` ends, as a share of the height; rows with fewer tiles are a little taller.
    function share(split: list<int>, row: int): real {
        let all = 0;
        let until = 0;
        for (let i = 0; i < split.length; ++i) {
            const weight = 1 / Math.pow(split[i], 0.3);
            all += weight;
            if (i <= row)
                until += weight;
        }
        return until / all;
    }

    // The share of the width that each of `count` tiles takes.
    function widths(count: int, narrowFirst: bool): list<real> {
        if (count === 1)
            return [1];
        if (count === 2 && root.count > 2)
            return narrowFirst ? [0.413, 0.587] : [0.587, 0.413];
        if (count === 3 && root.count === 5 && !Theme.portrait)
            return [0.44, 0.28, 0.28];
        const even = [];
        for (let i = 0; i < count; ++i)
            even.push(1 / count);
        return even;
    }
}
