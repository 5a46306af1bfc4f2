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

        function init(): void {
            toast.dismiss();
            toast.room = Infinity;
            undone.clear();
        }

        function test_it_shows_only_what_was_said(): void {
            verify(!toast.visible);
            toast.show("OK står på bonen");
            verify(toast.visible);
            compare(toast.Accessible.name, "OK står på bonen");
            toast.dismiss();
            verify(!toast.visible);
        }

        function test_undoing_is_told_once_and_takes_it_away(): void {
            toast.show("OK står på bonen");
            undo().clicked();
            compare(undone.count, 1);
            verify(!toast.visible);
        }

        function test_a_long_name_keeps_to_the_room(): void {
            toast.room = 420;
            toast.show("Coop Forsikringer fra Topdanmark står på bonen");
            verify(toast.width <= 420);
            const button = undo();
            const where = toast.mapFromItem(button, 0, 0, button.width, button.height);
            verify(where.right <= toast.width);
        }
    }
}
