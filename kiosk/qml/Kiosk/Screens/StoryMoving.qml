pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What moves in the picture of a place: a drawing of the same size that lies on it. Each movement begins when
// the picture has come in, ends within five seconds, and ends as it was drawn: it is so at once where motion is
// reduced, and with a movement that is not known here. Lengths are those of the drawing.
Item {
    id: root

    required property string name
    required property string movement

    readonly property size drawn: Qt.size(784, 432)
    readonly property real scaling: Math.max(width / drawn.width, height / drawn.height)

    function across(x: real): real {
        return (width - drawn.width * scaling) / 2 + x * scaling;
    }

    function down(y: real): real {
        return (height - drawn.height * scaling) / 2 + y * scaling;
    }

    // How far from its place something begins.
    function before(length: real): real {
        return Theme.reducedMotion ? 0 : length * scaling;
    }

    // The part of the drawing inside `area`, so that no more is drawn again than what moves.
    component Part: Item {
        id: part

        property rect area: Qt.rect(0, 0, root.drawn.width, root.drawn.height)
        property alias moves: picture.transform

        x: Math.floor(root.across(area.x))
        y: Math.floor(root.down(area.y))
        width: Math.ceil(area.width * root.scaling)
        height: Math.ceil(area.height * root.scaling)
        clip: true

        Picture {
            id: picture

            x: -part.x
            y: -part.y
            width: root.width
            height: root.height
            name: root.name
        }
    }

    component Play: SequentialAnimation {
        running: !Theme.reducedMotion

        PauseAnimation {
            duration: Theme.pageTime
        }
    }

    // There and back, at the middle of its way where it rests.
    component Swing: SequentialAnimation {
        id: swing

        required property Rotation of
        required property real degrees
        required property int time

        NumberAnimation {
            target: swing.of
            property: "angle"
            to: swing.degrees
            duration: swing.time / 4
            easing.type: Easing.OutSine
        }

        NumberAnimation {
            target: swing.of
            property: "angle"
            to: -swing.degrees
            duration: swing.time / 2
            easing.type: Easing.InOutSine
        }

        NumberAnimation {
            target: swing.of
            property: "angle"
            to: 0
            duration: swing.time / 4
            easing.type: Easing.InSine
        }
    }

    // From where it rests and back to there.
    component Return: SequentialAnimation {
        id: there

        required property QtObject of
        required property string what
        required property real to
        required property int time
        property real rest: 0

        NumberAnimation {
            target: there.of
            property: there.what
            to: there.to
            duration: there.time / 2
            easing.type: Easing.InOutSine
        }

        NumberAnimation {
            target: there.of
            property: there.what
            to: there.rest
            duration: there.time / 2
            easing.type: Easing.InOutSine
        }
    }

    clip: true
    // Another drawing begins anew, also where it moves as the last one did.
    onNameChanged: {
        loader.active = false;
        loader.active = true;
    }

    Loader {
        id: loader

        anchors.fill: parent
        sourceComponent: {
            switch (root.movement) {
            case "snow":
                return snow;
            case "pump":
                return pump;
            case "rain":
                return rain;
            case "steam":
                return steam;
            case "glasses":
                return glasses;
            case "brush":
                return brush;
            case "train":
                return train;
            case "waves":
                return waves;
            case "bunting":
                return bunting;
            default:
                return still;
            }
        }
    }

    Component {
        id: still

        Item {
            Part {}
        }
    }

    Component {
        id: snow

        Item {
            Part {
                moves: Translate {
                    id: flakes

                    y: root.before(-38)
                }
            }

            Play {
                NumberAnimation {
                    target: flakes
                    property: "y"
                    to: 0
                    duration: 4700
                }
            }
        }
    }

    Component {
        id: pump

        Item {
            Part {
                area: Qt.rect(148, 148, 70, 20)
                moves: Scale {
                    id: bar

                    origin.x: root.across(152)
                    xScale: Theme.reducedMotion ? 1 : 0
                }
            }

            Play {
                NumberAnimation {
                    target: bar
                    property: "xScale"
                    to: 1
                    duration: 1600
                }
            }
        }
    }

    Component {
        id: rain

        Item {
            Part {
                moves: Translate {
                    id: drops

                    x: root.before(42)
                    y: root.before(-125)
                }
            }

            Play {
                ParallelAnimation {
                    NumberAnimation {
                        target: drops
                        property: "x"
                        to: 0
                        duration: 4700
                    }

                    NumberAnimation {
                        target: drops
                        property: "y"
                        to: 0
                        duration: 4700
                    }
                }
            }
        }
    }

    Component {
        id: steam

        Item {
            Part {
                id: puffs

                area: Qt.rect(684, 84, 76, 64)
                moves: Translate {
                    id: rise
                }
            }

            Play {
                ParallelAnimation {
                    loops: 2

                    Return {
                        of: rise
                        what: "y"
                        to: -10 * root.scaling
                        time: 2300
                    }

                    Return {
                        of: puffs
                        what: "opacity"
                        to: 0.1
                        rest: 1
                        time: 2300
                    }
                }
            }
        }
    }

    Component {
        id: glasses

        Item {
            Part {
                area: Qt.rect(268, 120, 250, 150)
                moves: Translate {
                    id: drop

                    y: root.before(-34)
                }
            }

            Play {
                NumberAnimation {
                    target: drop
                    property: "y"
                    to: 0
                    duration: 420
                    easing.type: Easing.OutBack
                }
            }
        }
    }

    Component {
        id: brush

        Item {
            Part {
                area: Qt.rect(66, 90, 80, 58)
                moves: Scale {
                    id: flag

                    origin.x: root.across(69)
                }
            }

            Part {
                area: Qt.rect(280, 150, 160, 130)
                moves: Rotation {
                    id: arm

                    origin.x: root.across(414)
                    origin.y: root.down(206)
                }
            }

            Play {
                ParallelAnimation {
                    SequentialAnimation {
                        loops: 3

                        Return {
                            of: flag
                            what: "xScale"
                            to: 0.94
                            rest: 1
                            time: 1400
                        }
                    }

                    SequentialAnimation {
                        loops: 3

                        Swing {
                            of: arm
                            degrees: 4
                            time: 700
                        }
                    }
                }
            }
        }
    }

    Component {
        id: train

        Item {
            Part {
                moves: Translate {
                    id: ride

                    x: root.before(-34)
                    y: root.before(-17.6)
                }
            }

            Play {
                ParallelAnimation {
                    NumberAnimation {
                        target: ride
                        property: "x"
                        to: 0
                        duration: 900
                        easing.type: Easing.OutCubic
                    }

                    NumberAnimation {
                        target: ride
                        property: "y"
                        to: 0
                        duration: 900
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }

    Component {
        id: waves

        Item {
            Part {
                moves: Translate {
                    id: bob
                }
            }

            Play {
                SequentialAnimation {
                    loops: 2

                    Return {
                        of: bob
                        what: "y"
                        to: -6 * root.scaling
                        time: 2200
                    }
                }
            }
        }
    }

    Component {
        id: bunting

        Item {
            Part {
                area: Qt.rect(0, 0, 784, 140)
                moves: Rotation {
                    id: string

                    origin.x: root.across(392)
                    origin.y: root.down(0)
                }
            }

            Part {
                area: Qt.rect(370, 216, 36, 60)
                moves: Scale {
                    id: flame

                    origin.y: root.down(268)
                }
            }

            Play {
                ParallelAnimation {
                    Swing {
                        of: string
                        degrees: 1.5
                        time: 2600
                    }

                    SequentialAnimation {
                        loops: 6

                        Return {
                            of: flame
                            what: "yScale"
                            to: 0.9
                            rest: 1
                            time: 433
                        }
                    }
                }
            }
        }
    }
}
