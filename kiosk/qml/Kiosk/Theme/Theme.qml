pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every token of the design: colours, type, space, sizes and durations.
// All lengths come from px() and type(), so one factor scales the whole product.
QtObject {
    // Set once by the window, in device-independent px.
    property real windowWidth: 1280
    property real windowHeight: 800
    property real textFactor: 1
    readonly property bool enlarged: textFactor > 1 && !large
    property bool reducedMotion: false
    // Black, white and yellow: every text is 7 to 1 from its ground at least, and nothing has a pattern.
    property bool highContrast: false
    // Set when the product's drawings can be had; the first frame does without them.
    property bool drawn: false
    // The catalogue that pictures come from.
    property int edition: 0

    // The height with what the voice takes of it, and the px of this screen in each millimetre of its glass.
    property real wholeHeight: windowHeight
    property real density: 5.884

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real factor: factorAt(windowHeight)
    // Whether there is room for the usual layout, and for two halves of a table.
    readonly property bool roomy: fitAt(wholeHeight) >= 0.745
    // Whether pages are one column of large text: where that is asked for, and on a screen that has no room for the
    // usual layout, or where it would have targets under 9 mm.
    readonly property bool large: textFactor >= 1.5 || !roomy || Math.round(56 * factorAt(wholeHeight)) < Math.floor(9 * density)

    readonly property color ink: highContrast ? "#000000" : "#1F1A17"
    readonly property color soft: highContrast ? "#000000" : "#574B44"
    readonly property color paper: highContrast ? "#FFFFFF" : "#FBF5E9"
    readonly property color receipt: highContrast ? "#FFFFFF" : "#FFFDF8"
    readonly property color cloth: highContrast ? "#000000" : "#A80F1C"
    readonly property color deep: highContrast ? "#000000" : "#7C0A13"
    readonly property color sun: highContrast ? "#FFD23C" : "#FFC93C"
    readonly property color sky: highContrast ? "#FFFFFF" : "#AEDCE8"
    readonly property color petrol: highContrast ? "#000000" : "#0B4A57"
    readonly property color teal: highContrast ? "#000000" : "#3F8F96"
    readonly property color rosa: highContrast ? "#FFFFFF" : "#FFBFAE"
    readonly property color key: highContrast ? "#FFFFFF" : "#EFE5D2"
    readonly property color keyLine: highContrast ? "#000000" : "#C9B99F"
    readonly property color rail: highContrast ? "#000000" : "#3A312C"
    readonly property color railNumber: highContrast ? "#000000" : "#5A4E47"
    readonly property color railLine: highContrast ? "#FFFFFF" : "#6E625A"
    readonly property color printer: highContrast ? "#000000" : "#2A2421"
    readonly property color slot: highContrast ? "#000000" : "#0E0B0A"
    readonly property color disabled: highContrast ? "#D9D9D9" : "#D9CFC0"
    readonly property color dash: highContrast ? "#000000" : "#B9AC9D"
    readonly property color dashOnCloth: highContrast ? "#FFFFFF" : "#F0A9A4"
    readonly property color shadow: highContrast ? "#00000000" : "#6B480206"
    readonly property color veil: highContrast ? "#E6000000" : "#CC2C0206"
    readonly property color night: "#D9000000"
    readonly property color ochre: highContrast ? "#000000" : "#D98A3D"
    readonly property color dashOnSun: highContrast ? "#000000" : "#8A6A12"
    readonly property color dashOnSky: highContrast ? "#000000" : "#55838F"
    readonly property color softOnPetrol: highContrast ? "#FFFFFF" : "#CFE6EA"
    readonly property color softOnRail: highContrast ? "#FFFFFF" : "#E4D9CC"
    readonly property color railEdge: highContrast ? "#FFFFFF" : "#8A7C72"
    readonly property color outlineOnCloth: highContrast ? "#FFFFFF" : "#D9FBF5E9"
    readonly property color sunEdge: highContrast ? "#FFFFFF" : "#D99A12"
    readonly property color sunPressed: highContrast ? "#FFFFFF" : "#EDB521"
    readonly property color clothPressed: highContrast ? "#4A4A4A" : "#8C0A15"

    readonly property string headFamily: "Besley"
    readonly property string textFamily: "Atkinson Hyperlegible Next"
    readonly property string monoFamily: "Sometype Mono"

    readonly property int margin: portrait ? px(32) : px(40)
    // The strip at the top of the ambassador's screens.
    readonly property int bannerHeight: px(104)
    // The same in the picture of a step, and in the ambassador's strip under it.
    readonly property int pictureMargin: px(portrait ? 40 : 56)
    readonly property int stripMargin: px(portrait ? 40 : 32)
    // A screen, and the picture of a step, that is lower than this is the half of table mode.
    readonly property int wholeScreen: px(portrait ? 1000 : 620)
    readonly property int wholePicture: px(portrait ? 860 : 560)
    readonly property int gap: px(16)
    readonly property int touch: px(56)
    readonly property int tick: px(8)
    // How far a shaky finger may move and still tap: 7 mm of a 10 inch screen.
    readonly property int shake: px(40)
    readonly property int radius: px(6)
    readonly property int lift: px(5)
    readonly property int shadowOffset: px(10)
    readonly property int stroke: px(highContrast ? 4 : 3)
    readonly property int minimumType: 16
    // What is read is no smaller on the reference.
    readonly property int leastRead: 22

    readonly property int pageTime: reducedMotion ? 0 : 260
    readonly property int pageTravel: reducedMotion ? 0 : px(48)
    readonly property int lineTime: reducedMotion ? 0 : 160
    readonly property int linePause: reducedMotion ? 0 : 90
    readonly property int tearTime: reducedMotion ? 0 : 220
    readonly property int fallTime: reducedMotion ? 0 : 400
    readonly property int countTime: reducedMotion ? 0 : 500
    readonly property int dialogTime: reducedMotion ? 120 : 220
    readonly property int dialogTravel: reducedMotion ? 0 : px(32)
    // The idle screen's show: 28 beats are some 20 s. After 9 of them the receipt is printed and
    // its sum counts; from the 20th on the sum stands alone. The first 3 messages are printed,
    // the later ones stand whole.
    readonly property int attractBeatTime: 714
    readonly property int attractBeats: 28
    readonly property int attractPrinted: 9
    readonly property int attractPaid: 20
    readonly property int attractPrints: 3
    readonly property int attractCountTime: 1200
    readonly property int attractFallTime: 900
    readonly property int riseTime: 320
    readonly property int coinTime: 420
    readonly property int toastTime: 5000
    readonly property int showTime: 1400
    readonly property int gestureTime: 3000

    // How many times the 1280x800 reference (800x1280 upright) fits in.
    function fit(width: real, height: real, upright: bool): real {
        return upright ? Math.min(width / 800, height / 1280) : Math.min(width / 1280, height / 800);
    }

    function fitAt(height: real): real {
        return fit(windowWidth, height, portrait);
    }

    function factorAt(height: real): real {
        return Math.max(0.75, Math.min(2, fitAt(height)));
    }

    // A length of the reference, in whole px of this screen.
    function px(length: real): int {
        return Math.round(length * factor);
    }

    // A type size of the reference in px of this screen, never under the legible minimum. The text
    // factor is for what is read: from 20 up it enlarges ever less, and headlines of 60 not at all.
    // Beside the large layout stands what the ambassador reads, and that keeps its size.
    function type(size: real): int {
        return least(size + (large ? 0 : textFactor - 1) * Math.max(0, Math.min(size, (60 - size) / 2)));
    }

    // The same where there is no room for more: at every text factor what it is at 1.
    function least(size: real): int {
        return Math.max(minimumType, Math.round(size * factor));
    }

    // The colour that the catalogue calls by this name.
    function fill(name: string): color {
        switch (name) {
        case "sky":
            return sky;
        case "petrol":
            return petrol;
        case "sun":
            return sun;
        case "rosa":
            return rosa;
        case "cloth":
            return cloth;
        case "ink":
            return ink;
        case "receipt":
            return receipt;
        default:
            return paper;
        }
    }

    // The text colour that is legible on fill(name).
    function textOn(name: string): color {
        return name === "petrol" || name === "cloth" || name === "ink" ? paper : ink;
    }
}
