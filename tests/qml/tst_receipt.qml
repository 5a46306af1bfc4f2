import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The receipt: paper as tall as what is printed, at the slot, scrolled to the newest line.
Item {
    id: root

    width: 372
    height: 500

    Receipt {
        id: receipt

        width: 372
        height: 400

        Rectangle {
            id: printed

            width: parent?.width ?? 0
            height: 50
        }
    }

    Component {
        id: linesPart

        ReceiptLines {
            width: 320
        }
    }

    ListModel {
        id: model
    }

    TestCase {
        name: "Receipt"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            printed.height = 50;
            receipt.height = 400;
            receipt.leastHeight = 0;
            receipt.headed = true;
            model.clear();
        }

        function cleanupTestCase(): void {
            Theme.reducedMotion = false;
        }

        function cross(of: Item, words: string): Pressable {
            const waiting = [...of.children];
            while (waiting.length > 0) {
                const item = waiting.pop();
                if (item.clicked && item.text.includes(words))
                    return item;
                waiting.push(...item.children);
            }
            return null;
        }

        function test_a_line_slides_away_before_it_is_gone(): void {
            Theme.reducedMotion = false;
            model.append(Object.assign(line("TUI"), {
                partner: "tui"
            }));
            model.append(Object.assign(line("OK"), {
                partner: "ok"
            }));
            const lines = createTemporaryObject(linesPart, root, {
                lines: model,
                open: true
            });
            const told = [];
            lines.partnerTakenOff.connect(partner => told.push(partner));
            cross(lines, "TUI").clicked();
            compare(told, []);
            cross(lines, "OK").clicked();
            tryVerify(() => lines.slid > 0);
            tryVerify(() => told.length > 0);
            compare(told, ["tui"]);
        }

        function line(words: string): var {
            return {
                kind: "line",
                words: words,
                line: -1,
                partner: "",
                figure: ""
            };
        }

        function test_paper_grows_with_what_is_printed(): void {
            const before = receipt.paperHeight;
            printed.height = 120;
            tryCompare(receipt, "paperHeight", before + 70);
        }

        function test_an_empty_one_keeps_its_least_height(): void {
            printed.height = 0;
            receipt.headed = false;
            receipt.leastHeight = 200;
            compare(receipt.paperHeight, 200);
        }

        function test_paper_is_never_taller_than_its_room(): void {
            printed.height = 2000;
            tryCompare(receipt, "paperHeight", receipt.height);
        }

        function test_the_newest_line_is_at_the_slot(): void {
            printed.height = 2000;
            tryVerify(() => printed.mapToItem(receipt, 0, printed.height).y + receipt.bottomPadding === receipt.height);
        }

        function test_without_headings_the_paper_is_lower(): void {
            const headed = receipt.paperHeight;
            receipt.headed = false;
            tryVerify(() => receipt.paperHeight < headed);
        }

        function test_first_lines_stand_whole_and_later_ones_are_printed(): void {
            Theme.reducedMotion = false;
            model.append(line("en"));
            model.append(line("to"));
            const lines = createTemporaryObject(linesPart, root, {
                lines: model
            });
            compare(lines.printed, 2);
            model.append(line("tre"));
            verify(lines.printing);
            tryCompare(lines, "printed", 3);
            verify(!lines.printing);
        }

        function test_a_shorter_model_takes_printed_lines_back(): void {
            model.append(line("en"));
            model.append(line("to"));
            const lines = createTemporaryObject(linesPart, root, {
                lines: model
            });
            model.remove(1);
            tryCompare(lines, "printed", 1);
        }
    }
}
