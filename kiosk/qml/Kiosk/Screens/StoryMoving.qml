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

    // Begins when the picture has come in.
    component Play: SequentialAnimation {
        running: !Theme.reducedMotion

        PauseAnimation {
            duration: Theme.pageTime
        }
    }

    // To where it rests.
    component Arrive: Play {
        id: arrive

        required property int time
        property real rest: 0
        property int shape: Easing.Linear

        NumberAnimation {
            to: arrive.rest
            duration: arrive.time
            easing.type: arrive.shape
        }
    }

    // From where it rests and back to there.
    component Return: Play {
        id: there

        required property real to
        required property int time
        property real rest: 0
        property int times: 1

        SequentialAnimation {
            loops: there.times

            NumberAnimation {
                to: there.to
                duration: there.time / 2
                easing.type: Easing.InOutSine
            }

            NumberAnimation {
                to: there.rest
                duration: there.time / 2
                easing.type: Easing.InOutSine
            }
        }
    }

    // There and back, at the middle of its way where it rests.
    component Swing: Play {
        id: swing

        required property real degrees
        required property int time
        property int times: 1

        SequentialAnimation {
            loops: swing.times

            NumberAnimation {
                to: swing.degrees
                duration: swing.time / 4
                easing.type: Easing.OutSine
            }

            NumberAnimation {
                to: -swing.degrees
                duration: swing.time / 2
                easing.type: Easing.InOutSine
            }

            NumberAnimation {
                to: 0
                duration: swing.time / 4
                easing.type: Easing.InSine
            }
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
        sourceComponent: movements[root.movement] ?? movements.still
    }

    QtObject {
        id: movements

        readonly property Component still: Item {
            Part {}
        }

        readonly property Component snow: Item {
            Part {
                moves: Translate {
                    y: root.before(-38)

                    Arrive on y {
                        time: 4700
                    }
                }
            }
        }

        readonly property Component pump: Item {
            Part {
                area: Qt.rect(148, 148, 70, 20)
                moves: Scale {
                    origin.x: root.across(152)
                    xScale: Theme.reducedMotion ? 1 : 0

                    Arrive on xScale {
                        time: 1600
                        rest: 1
                    }
                }
            }
        }

        readonly property Component rain: Item {
            Part {
                moves: Translate {
                    x: root.before(42)
                    y: root.before(-125)

                    Arrive on x {
                        time: 4700
                    }

                    Arrive on y {
                        time: 4700
                    }
                }
            }
        }

        readonly property Component steam: Item {
            Part {
                area: Qt.rect(684, 84, 76, 64)
                moves: Translate {
                    Return on y {
                        to: -10 * root.scaling
                        time: 2300
                        times: 2
                    }
                }

                Return on opacity {
                    to: 0.1
                    rest: 1
                    time: 2300
                    times: 2
                }
            }
        }

        readonly property Component glasses: Item {
            Part {
                area: Qt.rect(268, 120, 250, 150)
                moves: Translate {
                    y: root.before(-34)

                    Arrive on y {
                        time: 420
                        shape: Easing.OutBack
                    }
                }
            }
        }

        readonly property Component brush: Item {
            Part {
                area: Qt.rect(66, 90, 80, 58)
                moves: Scale {
                    origin.x: root.across(69)

                    Return on xScale {
                        to: 0.94
                        rest: 1
                        time: 1400
                        times: 3
                    }
                }
            }

            Part {
                area: Qt.rect(280, 150, 160, 130)
                moves: Rotation {
                    origin.x: root.across(414)
                    origin.y: root.down(206)

                    Swing on angle {
                        degrees: 4
                        time: 700
                        times: 3
                    }
                }
            }
        }

        readonly property Component train: Item {
            Part {
                moves: Translate {
                    x: root.before(-34)
                    y: root.before(-17.6)

                    Arrive on x {
                        time: 900
                        shape: Easing.OutCubic
                    }

                    Arrive on y {
                        time: 900
                        shape: Easing.OutCubic
                    }
                }
            }
        }

        readonly property Component waves: Item {
            Part {
                moves: Translate {
                    Return on y {
                        to: -6 * root.scaling
                        time: 2200
                        times: 2
                    }
                }
            }
        }

        readonly property Component bunting: Item {
            Part {
                area: Qt.rect(0, 0, root.drawn.width, 140)
                moves: Rotation {
                    origin.x: root.across(392)
                    origin.y: root.down(0)

                    Swing on angle {
                        degrees: 1.5
                        time: 2600
                    }
                }
            }

            Part {
                area: Qt.rect(370, 216, 36, 60)
                moves: Scale {
                    origin.y: root.down(268)

                    Return on yScale {
                        to: 0.9
                        rest: 1
                        time: 433
                        times: 6
                    }
                }
            }
        }
    }
}
