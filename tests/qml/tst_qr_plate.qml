import QtQuick
import QtTest
import Kiosk.Controls

// The plate of a code: whole px to each module, never larger than its room, and a name for who cannot see it.
Item {
    id: root

    width: 500
    height: 500

    QrPlate {
        id: plate

        payload: "https://partnerfordele.coop.dk"
        modules: 37
        label: "Kode til partnerfordele.coop.dk"
        room: 400
    }

    TestCase {
        name: "QrPlate"
        when: windowShown

        function test_whole_px_to_each_module_data(): var {
            return [80, 174, 232, 400, 435].map(room => ({
                        tag: String(room),
                        room: room
                    }));
        }

        function test_whole_px_to_each_module(data: var): void {
            plate.room = data.room;
            const side = plate.implicitWidth * plate.ratio;
            compare(side % plate.modules, 0);
            verify(plate.implicitWidth <= data.room);
            verify(side + plate.modules > data.room * plate.ratio);
            compare(plate.implicitHeight, plate.implicitWidth);
        }

        function test_too_little_room_still_gives_a_code(): void {
            plate.room = 10;
            compare(plate.perModule, 1);
        }

        // The three corners that a camera looks for: seven modules of ink behind four of paper.
        function test_it_draws_the_code(): void {
            plate.room = 400;
            tryVerify(() => plate.children[0].status === Image.Ready);
            const image = grabImage(plate);
            const middle = module => Math.round((module + 0.5) * plate.perModule);
            const dark = (x, y) => image.red(middle(x), middle(y)) < 128;
            for (const [x, y] of [[4, 4], [10, 4], [4, 10], [32, 4], [4, 32]])
                verify(dark(x, y), x + "," + y);
            for (const [x, y] of [[0, 0], [3, 3], [5, 5], [36, 36]])
                verify(!dark(x, y), x + "," + y);
        }

        function test_it_is_a_picture_with_a_name(): void {
            compare(plate.Accessible.role, Accessible.Graphic);
            compare(plate.Accessible.name, plate.label);
        }
    }
}
