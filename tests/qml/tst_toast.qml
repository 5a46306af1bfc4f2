import QtQuick
import QtTest
import Kiosk.Controls

// The toast: says what happened, keeps to its room, and tells once when it is to be undone.
Item {
    id: root

    width: 800
    height: 200

    Toast {
        id: toast

        y: 50
        width: 508
        height: 76
    }

    SignalSpy {
        id: undone

        target: toast
        signalName: "undone"
    }

    TestCase {
        name: "Toast"
        when: windowShown

        function undo(): Pressable {
            const waiting = [...toast.children];
            while (waiting.length > 0) {
                const item = waiting.pop();
                if (item.text === toast.action && item.clicked)
                    return item;
                waiting.push(...item.children);
            }
            return null;
        }

        function tell(words: string): void {
            toast.show(words, "receipt");
        }

        function init(): void {
            toast.dismiss();
            toast.width = 508;
            undone.clear();
        }

        function test_it_shows_only_what_was_said(): void {
            verify(!toast.visible);
            tell("OK står på bonen");
            verify(toast.visible);
            compare(toast.Accessible.name, "OK står på bonen");
            toast.dismiss();
            verify(!toast.visible);
        }

        function test_undoing_is_told_once_and_takes_it_away(): void {
            tell("OK står på bonen");
            undo().clicked();
            compare(undone.count, 1);
            verify(!toast.visible);
        }

        function test_a_tap_beside_the_button_takes_it_away(): void {
            tell("OK står på bonen");
            mouseClick(toast, 20);
            verify(!toast.visible);
            compare(undone.count, 0);
        }

        function test_its_bar_runs_out_with_its_time(): void {
            tell("OK står på bonen");
            const share = toast.share;
            verify(share > 0.9);
            tryVerify(() => toast.share < share);
        }

        function test_a_long_name_keeps_to_the_room(): void {
            toast.width = 360;
            tell("Coop Forsikringer fra Topdanmark står på bonen");
            const button = undo();
            const where = toast.mapFromItem(button, 0, 0, button.width, button.height);
            verify(where.right <= toast.width);
        }
    }
}
