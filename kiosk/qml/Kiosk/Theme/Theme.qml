pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every token of the design: colours, type, space, sizes and durations.
// All lengths come from px() and type(), so one factor scales the whole product.
QtObject {
    id: root

    // Set once by the window, in device-independent px.
    property real windowWidth: 1280
    property real windowHeight: 800
    property real textFactor: 1
    readonly property bool enlarged: textFactor > 1
    property bool reducedMotion: false
    // Set when the product's drawings can be had; the first frame does without them.
    property bool drawn: false
    // The catalogue that pictures come from.
    property int edition: 0

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real factor: {
        const fit = portrait ? Math.min(windowWidth / 800, windowHeight / 1280) : Math.min(windowWidth / 1280, windowHeight / 800);
        return Math.max(0.75, Math.min(2, fit));
    }

    readonly property color ink: "#1F1A17"
    readonly property color soft: "#574B44"
    readonly property color paper: "#FBF5E9"
    readonly property color receipt: "#FFFDF8"
    readonly property color cloth: "#A80F1C"
    readonly property color deep: "#7C0A13"
    readonly property color sun: "#FFC93C"
    readonly property color sky: "#AEDCE8"
    readonly property color petrol: "#0B4A57"
    readonly property color teal: "#3F8F96"
    readonly property color rosa: "#FFBFAE"
    readonly property color key: "#EFE5D2"
    readonly property color keyLine: "#C9B99F"
    readonly property color rail: "#3A312C"
    readonly property color railNumber: "#5A4E47"
    readonly property color railLine: "#6E625A"
    readonly property color printer: "#2A2421"
    readonly property color slot: "#0E0B0A"
    readonly property color disabled: "#D9CFC0"
    readonly property color dash: "#B9AC9D"
    readonly property color dashOnCloth: "#F0A9A4"
    readonly property color shadow: "#6B480206"
    readonly property color veil: "#CC2C0206"
    readonly property color night: "#D9000000"
    readonly property color ochre: "#D98A3D"
    readonly property color dashOnSun: "#8A6A12"
    readonly property color dashOnSky: "#55838F"
    readonly property color softOnPetrol: "#CFE6EA"
    readonly property color softOnRail: "#E4D9CC"
    readonly property color railEdge: "#8A7C72"
    readonly property color outlineOnCloth: "#D9FBF5E9"
    readonly property color sunEdge: "#D99A12"
    readonly property color sunPressed: "#EDB521"
    readonly property color clothPressed: "#8C0A15"

    readonly property string headFamily: "Besley"
    readonly property string textFamily: "Atkinson Hyperlegible Next"
    readonly property string monoFamily: "Sometype Mono"

    readonly property int margin: portrait ? px(32) : px(40)
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
    readonly property int stroke: px(3)
    readonly property int minimumType: 16

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
    // its sum counts; from the 20th on the sum stands alone.
    readonly property int attractBeatTime: 714
    readonly property int attractBeats: 28
    readonly property int attractPrinted: 9
    readonly property int attractPaid: 20
    readonly property int attractCountTime: 2000
    readonly property int riseTime: 320
    readonly property int coinTime: 420
    readonly property int toastTime: 5000
    readonly property int repeatDelay: 400
    readonly property int repeatTime: 100
    readonly property int showTime: 1400
    readonly property int gestureTime: 3000

    // A length of the 1280x800 reference (800x1280 in portrait), in whole px of this screen.
    function px(length: real): int {
        return Math.round(length * factor);
    }

    // A type size of the reference in px of this screen, never under the legible minimum. The text
    // factor is for what is read: from 20 up it enlarges ever less, and headlines of 60 not at all.
    function type(size: real): int {
        return least(size + (textFactor - 1) * Math.max(0, Math.min(size, (60 - size) / 2)));
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
