pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Blocks in one column, in pages to turn by two arrows in place of scrolling. A block stands whole on one page, and a
// heading with what it is above. A block without height stands nowhere.
Item {
    id: root

    default property alias blocks: flow.data
    // The number of the first block on the page that is shown: it stays there when all is laid out anew.
    property int anchor: 0

    // The first block of each page.
    property list<int> starts: [0]
    readonly property int pages: starts.length
    readonly property int page: Math.max(0, starts.filter(first => first <= anchor).length - 1)
    // Rows share the height of a page.
    readonly property int rowHeight: Math.floor(height / Math.max(1, Math.floor((height + 2) / Large.big(139))))
    // How many letters a page surely has room for.
    readonly property int most: Math.max(40, Math.floor((width - strip - 2 * Large.inset) / (0.56 * Large.big(44))) * Math.floor(height / Large.big(58)) - 20)
    readonly property int strip: Large.onGlass(128)
    readonly property var heights: Array.from(flow.children).map(block => tall(block))
    property bool laying: true
    readonly property bool arriving: later.running

    signal turned(first: int)

    function turn(page: int): void {
        anchor = starts[page];
        turned(anchor);
    }

    // The height of a block; a text without words stands nowhere.
    function tall(block: Item): real {
        return (block as Words)?.text === "" ? 0 : block.implicitHeight;
    }

    // Place the blocks, and return the first one of each page.
    function broken(): list<int> {
        const blocks = Array.from(flow.children);
        const firsts = [];
        let y = 0;
        for (const block of blocks) {
            const inset = block instanceof Words ? Large.inset : 0;
            block.x = inset;
            block.width = flow.width - inset - (inset > 0 ? Large.onGlass(16) : 0);
        }
        for (let i = 0; i < blocks.length; ++i) {
            const block = blocks[i];
            if (tall(block) === 0)
                continue;
            const follower = (block as Words)?.leads ? blocks.slice(i + 1).find(next => tall(next) > 0) : null;
            const needed = block.implicitHeight + (follower?.implicitHeight ?? 0);
            if (firsts.length === 0 || y > 0 && y + needed > height + 1) {
                firsts.push(i);
                y = 0;
            }
            block.y = y;
            y += block.implicitHeight;
        }
        return firsts.length > 0 ? firsts : [0];
    }

    function lay(): void {
        if (laying || width <= 0 || height <= 0)
            return;
        later.stop();
        laying = true;
        flow.width = width;
        let firsts = broken();
        if (firsts.length > 1) {
            flow.width = width - strip;
            firsts = broken();
        }
        starts = firsts;
        laying = false;
        show();
    }

    function show(): void {
        const blocks = flow.children;
        const from = starts[page], to = starts[page + 1] ?? blocks.length;
        for (let i = 0; i < blocks.length; ++i)
            blocks[i].visible = i >= from && i < to && tall(blocks[i]) > 0;
    }

    onHeightsChanged: if (!laying)
        later.restart()
    onWidthChanged: lay()
    onHeightChanged: lay()
    onPageChanged: show()
    Component.onCompleted: {
        laying = false;
        lay();
    }

    // Blocks change one by one. Qt.callLater would call it when the page has gone, too.
    Timer {
        id: later

        interval: 0
        onTriggered: root.lay()
    }

    Item {
        id: flow

        height: parent.height
    }

    component Arrow: Pressable {
        id: arrow

        required property string icon
        // At the first or the last page it stays, so that the keyboard is not lost.
        required property bool there

        readonly property color ink: there ? Large.paper : Large.unavailable

        anchors.horizontalCenter: parent.horizontalCenter
        width: Large.onGlass(96)
        height: Math.min(width, Math.floor((parent.height - number.height) / 2) - Large.onGlass(8))

        Rectangle {
            anchors.fill: parent
            radius: Theme.highContrast ? 0 : Theme.radius
            color: !arrow.there ? "transparent" : arrow.down ? Theme.soft : Large.ink
            border.width: arrow.there ? 0 : Theme.stroke
            border.color: Large.unavailable
        }

        Icon {
            anchors.centerIn: parent
            width: Math.round(Math.min(arrow.height, arrow.width) * 0.6)
            name: arrow.icon
            tint: arrow.ink
        }

        LargeRing {
            control: arrow
        }
    }

    Item {
        visible: root.pages > 1
        anchors.right: parent.right
        width: root.strip - Large.onGlass(16)
        height: parent.height

        Rectangle {
            width: Large.onGlass(4)
            height: parent.height
            color: Large.line
        }

        Arrow {
            y: Large.onGlass(8)
            icon: "arrow-up"
            there: root.page > 0
            Accessible.name: qsTr("Forrige side")
            onClicked: if (there)
                root.turn(root.page - 1)
        }

        Words {
            id: number

            anchors.centerIn: parent
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            topPadding: 0
            bottomPadding: 0
            text: qsTr("%1\naf %2").arg(root.page + 1).arg(root.pages)
            size: 38
            font.family: Theme.headFamily
            font.weight: Font.ExtraBold
            lineHeight: 0.72
            Accessible.name: qsTr("Side %1 af %2").arg(root.page + 1).arg(root.pages)
        }

        Arrow {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Large.onGlass(8)
            icon: "arrow-down"
            there: root.page < root.pages - 1
            Accessible.name: qsTr("Næste side")
            onClicked: if (there)
                root.turn(root.page + 1)
        }
    }
}
