import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The frame of the screens: nothing lies over anything else, upright, lying and in a half.
Item {
    id: root

    width: 1280
    height: 1280

    TableFrame {
        id: frame

        width: 1280
        height: 800

        Rectangle {
            id: staged

            anchors.fill: parent
        }
        buttons: Rectangle {
            id: button

            anchors.fill: parent
        }
        receipt: Rectangle {
            id: bon

            anchors.fill: parent
        }
    }

    SignalSpy {
        id: takeaway

        target: frame
        signalName: "takeaway"
    }

    TestCase {
        name: "TableFrame"
        when: windowShown

        function cleanup(): void {
            resize(1280, 800, 800);
            frame.bare = false;
        }

        function resize(width: int, height: int, room: int): void {
            Theme.windowWidth = width;
            Theme.windowHeight = height;
            frame.width = width;
            frame.height = room;
        }

        function place(item: Item): rect {
            return frame.mapFromItem(item, 0, 0, item.width, item.height);
        }

        function apart(a: rect, b: rect): bool {
            return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        }

        function test_parts_lie_apart_and_inside_data(): var {
            return [
                {
                    tag: "landscape",
                    size: [1280, 800, 800]
                },
                {
                    tag: "portrait",
                    size: [800, 1280, 1280]
                },
                {
                    tag: "large",
                    size: [1920, 1200, 1200]
                },
                {
                    tag: "half of a landscape",
                    size: [1280, 800, 484]
                },
                {
                    tag: "half of a portrait",
                    size: [800, 1280, 774]
                }
            ];
        }

        function test_parts_lie_apart_and_inside(data: var): void {
            resize(...data.size);
            const shown = [staged, button, bon].filter(item => item.visible);
            for (const item of shown) {
                const where = place(item);
                verify(where.width > 0 && where.height > 0);
                verify(where.left >= 0 && where.top >= 0 && where.right <= frame.width && where.bottom <= frame.height);
                for (const other of shown)
                    verify(item === other || apart(where, place(other)));
            }
        }

        function test_half_a_portrait_has_no_receipt(): void {
            resize(800, 1280, 774);
            verify(frame.slipless);
            verify(!bon.visible);
            resize(1280, 800, 484);
            verify(!frame.slipless);
            verify(bon.visible);
        }

        function test_bare_the_stage_takes_the_buttons_room(): void {
            const before = frame.stageHeight;
            frame.bare = true;
            verify(!button.visible);
            verify(frame.stageHeight > before);
        }

        function test_the_printer_takes_the_member_along(): void {
            const printer = [...frame.children].find(child => child.takeaway !== undefined && child !== frame);
            printer.takeaway();
            compare(takeaway.count, 1);
        }
    }
}
