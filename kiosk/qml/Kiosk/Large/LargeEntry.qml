pragma ComponentBehavior: Bound

import QtQuick

// A place on a story's receipt: what was bought, what bonus it gave, and the small print.
Words {
    required property string name
    required property string words
    required property string figure
    required property string terms
    property bool shown: true
    // Whether the partner is said too.
    property bool named: false

    text: !shown ? "" : [(named && name !== "" ? name + ": " : "") + words + ". " + figure, terms].filter(part => part !== "").join("\n")
}
