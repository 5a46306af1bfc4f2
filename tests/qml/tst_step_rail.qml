import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The rail of the steps: it fills its width, marks the current step, and each tab leads to its own.
Item {
    id: root

    width: 1280
    height: 80

    ListModel {
        id: model

        ListElement {
            key: "aabning"
            number: 1
            label: "Åbning"
            colour: "sun"
        }
        ListElement {
            key: "partnerne"
            number: 2
            label: "Partnerne"
            colour: "petrol"
        }
        ListElement {
            key: "bonus"
            number: 3
            label: "Bonus"
            colour: "rosa"
        }
    }

    StepRail {
        id: rail

        width: 1279
        steps: model
        current: 2
    }

    SignalSpy {
        id: chosen

        target: rail
        signalName: "chosen"
    }

    TestCase {
        name: "StepRail"
        when: windowShown

        function tabs(): list<Item> {
            const found = [];
            for (const row of rail.children)
                for (const child of row.children)
                    if (child.Accessible.role === Accessible.PageTab)
                        found.push(child);
            return found;
        }

        function init(): void {
            Theme.windowWidth = 1280;
            Theme.windowHeight = 800;
            rail.current = 2;
            chosen.clear();
        }

        function cleanupTestCase(): void {
            init();
        }

        function test_the_tabs_share_the_whole_width(): void {
            let x = 0;
            waitForPolish(root.Window.window);
            for (const tab of tabs()) {
                compare(tab.x, x);
                x += tab.width;
            }
            compare(x, rail.width);
        }

        function test_one_tab_is_current_and_those_before_are_done(): void {
            compare(tabs().map(tab => tab.current), [false, true, false]);
            compare(tabs().map(tab => tab.done), [true, false, false]);
            compare(tabs().map(tab => tab.Accessible.selected), [false, true, false]);
        }

        function test_a_tap_leads_to_its_step(): void {
            mouseClick(tabs()[2]);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "bonus");
        }

        function test_a_key_leads_to_its_step(): void {
            tabs()[0].forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(chosen.signalArguments[0][0], "aabning");
        }

        function test_in_portrait_the_current_step_has_the_room(): void {
            Theme.windowWidth = 800;
            Theme.windowHeight = 1280;
            const widths = tabs().map(tab => tab.width);
            compare(widths[0], widths[2]);
            verify(widths[1] > widths[0]);
            compare(widths.reduce((sum, width) => sum + width, 0), rail.width);
        }
    }
}
