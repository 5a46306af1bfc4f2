import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The keypad: which key stands where, what each says, and that no two keys leave a gap.
Item {
    id: root

    width: 400
    height: 480

    Keypad {
        id: keypad

        width: 360
        height: 470
    }

    SignalSpy {
        id: pressed

        target: keypad
        signalName: "pressed"
    }

    SignalSpy {
        id: cleared

        target: keypad
        signalName: "cleared"
    }

    SignalSpy {
        id: erased

        target: keypad
        signalName: "erased"
    }

    TestCase {
        name: "Keypad"
        when: windowShown

        function key(name: string): Key {
            const found = findChild(keypad, name);
            verify(found, name);
            return found;
        }

        function init(): void {
            keypad.low = false;
            keypad.telephone = false;
            keypad.width = 360;
            for (const spy of [pressed, cleared, erased])
                spy.clear();
        }

        function test_each_digit_tells_itself_once(): void {
            for (let digit = 0; digit < 10; digit++) {
                pressed.clear();
                key("digit" + digit).clicked();
                compare(pressed.count, 1);
                compare(pressed.signalArguments[0][0], digit);
            }
            compare(cleared.count, 0);
            compare(erased.count, 0);
        }

        function test_the_two_that_take_away(): void {
            key("clear").clicked();
            key("erase").clicked();
            compare(cleared.count, 1);
            compare(erased.count, 1);
            compare(pressed.count, 0);
        }

        function test_a_finger_presses_a_key(): void {
            const seven = key("digit7");
            const touch = touchEvent(keypad);
            touch.press(0, seven, seven.width / 2, seven.height / 2).commit();
            verify(seven.down);
            touch.release(0, seven, seven.width / 2, seven.height / 2).commit();
            compare(pressed.count, 1);
            compare(pressed.signalArguments[0][0], 7);
        }

        function test_return_presses_the_key_that_has_the_focus(): void {
            key("digit4").forceActiveFocus();
            verify(key("digit4").visualFocus);
            keyClick(Qt.Key_Return);
            compare(pressed.count, 1);
            compare(pressed.signalArguments[0][0], 4);
        }

        function test_order_data(): var {
            return [
                {
                    tag: "calculator",
                    low: false,
                    telephone: false,
                    first: "digit7",
                    last: "erase"
                },
                {
                    tag: "telephone",
                    low: false,
                    telephone: true,
                    first: "digit1",
                    last: "erase"
                },
                {
                    tag: "low calculator",
                    low: true,
                    telephone: false,
                    first: "digit7",
                    last: "digit0"
                },
                {
                    tag: "low telephone",
                    low: true,
                    telephone: true,
                    first: "digit1",
                    last: "digit0"
                }
            ];
        }

        function test_order(data: var): void {
            keypad.low = data.low;
            keypad.telephone = data.telephone;
            compare(key(data.first).x, 0);
            const last = key(data.last);
            compare(last.x + last.width, keypad.width);
            compare(last.y + last.height, keypad.height);
        }

        function test_keys_fill_odd_widths_data(): var {
            return [359, 360, 361, 401].map(width => ({
                        tag: String(width),
                        width: width
                    }));
        }

        // Only the line between two keys is no key.
        function test_keys_fill_odd_widths(data: var): void {
            keypad.width = data.width;
            for (const [left, right] of [["digit7", "digit8"], ["digit8", "digit9"]])
                compare(key(right).x - key(left).x - key(left).width, Theme.px(2));
            const nine = key("digit9");
            compare(nine.x + nine.width, data.width);
        }

        function test_the_icon_has_a_name(): void {
            compare(key("erase").text, "");
            verify(key("erase").Accessible.name !== "");
        }
    }
}
