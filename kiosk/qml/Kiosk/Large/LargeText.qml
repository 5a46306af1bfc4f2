pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A text of the large layout, by sentences, so that a page may end after each of them; a sentence that no page has room
// for goes on in the next part.
Repeater {
    id: root

    property string text
    property bool strong: false
    // A figure that stands large above it, and what that is.
    property string heading: ""
    property string first: ""

    readonly property int most: (parent?.parent as PagedColumn)?.most ?? 1000

    function parts(sentence: string): list<string> {
        const found = [""];
        for (const word of sentence.split(" ")) {
            if (found[found.length - 1].length + word.length > most)
                found.push("");
            found[found.length - 1] += (found[found.length - 1] === "" ? "" : " ") + word;
        }
        return found;
    }

    // An abbreviation, such as "kr.", ends no sentence: what comes after it is no capital letter.
    readonly property list<string> sentences: text === "" ? [] : text.replace(/([.!?]) +([A-ZÆØÅÄÖÜ])/g, "$1\n$2").split("\n").reduce((found, sentence) => found.concat(parts(sentence)), [])

    model: heading === "" ? sentences : [heading, first, ...sentences]

    delegate: Words {
        required property string modelData
        required property int index

        leads: index === 0 && root.heading !== ""
        // An address may be broken after a full stop of its own: the one after it then stands not alone.
        text: modelData.replace(/\.(?=[a-z])/g, ".\u200b")
        Accessible.name: modelData
        strong: root.strong || root.heading !== "" && index === 1
        size: leads ? 76 : 44
        font.family: leads ? Theme.headFamily : Theme.textFamily
        font.weight: leads ? Font.ExtraBold : strong ? Font.DemiBold : Font.Normal
        color: leads ? Large.figure : Large.ink
    }
}
