import QtQuick
import QtQuick.Shapes
import Kiosk

// A drawing of this terminal's reader with a moving card, which is placed on it or inserted.
Item {
    id: picture

    property bool contact: false
    property bool present: false
    property bool dark: false
    // Milliseconds between two movements.
    property int rest: 700
    readonly property real unit: Math.min(width / 100, height / 88)
    readonly property color box: dark ? Theme.heroWell : Theme.surface
    readonly property color boxLine: dark ? Theme.heroLine : Theme.edge

    Accessible.role: Accessible.Graphic
    Accessible.name: contact ? qsTr("Push the card into the slot") : qsTr("Lay the card flat on the reader")

    Item {
        width: 100 * picture.unit
        height: 88 * picture.unit
        anchors.centerIn: parent

        Rectangle {
            x: 6 * picture.unit
            y: 56 * picture.unit
            width: 88 * picture.unit
            height: 30 * picture.unit
            radius: 5 * picture.unit
            color: picture.box
            border.width: Theme.thick
            border.color: picture.boxLine

            Rectangle {
                visible: picture.contact
                anchors.horizontalCenter: parent.horizontalCenter
                y: 7 * picture.unit
                width: 64 * picture.unit
                height: 4 * picture.unit
                radius: height / 2
                color: picture.dark ? Theme.heroAccent : Theme.ink
            }

            Shape {
                visible: !picture.contact
                anchors.centerIn: parent
                width: 30 * picture.unit
                height: 18 * picture.unit
                preferredRendererType: Shape.GeometryRenderer

                ShapePath {
                    strokeColor: picture.boxLine
                    strokeWidth: 1.6 * picture.unit
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap

                    PathSvg {
                        path: "M %1 %2 a %3 %3 0 0 1 %4 0 M %5 %6 a %7 %7 0 0 1 %8 0".arg(5 * picture.unit).arg(12 * picture.unit).arg(10 * picture.unit).arg(20 * picture.unit).arg(10 * picture.unit).arg(15 * picture.unit).arg(5 * picture.unit).arg(10 * picture.unit)
                    }
                }
            }
        }

        CardPicture {
            id: card

            property real lowered: picture.present ? 1 : 0
            readonly property bool moves: !picture.present && picture.visible && !Theme.lessMotion

            x: 25 * picture.unit
            y: (2 + lowered * (picture.contact ? 26 : 32)) * picture.unit
            width: 50 * picture.unit
            height: 31.5 * picture.unit

            // Timers in place of a PauseAnimation, which has every frame painted while it waits.
            onMovesChanged: {
                if (!moves) {
                    resting.stop();
                    lower.stop();
                    held.stop();
                    lift.stop();
                    lowered = Qt.binding(() => picture.present ? 1 : 0);
                }
            }

            Timer {
                id: resting

                interval: 700
                running: card.moves
                onTriggered: lower.start()
            }
            NumberAnimation {
                id: lower

                target: card
                property: "lowered"
                to: 0.55
                duration: 900
                easing.type: Easing.InOutQuad
                onFinished: held.start()
            }
            Timer {
                id: held

                interval: 900
                onTriggered: lift.start()
            }
            NumberAnimation {
                id: lift

                target: card
                property: "lowered"
                to: 0
                duration: 500
                easing.type: Easing.InOutQuad
                onFinished: {
                    resting.interval = picture.rest;
                    resting.start();
                }
            }
        }

        Shape {
            visible: !picture.present
            x: 44 * picture.unit
            y: 40 * picture.unit
            width: 12 * picture.unit
            height: 12 * picture.unit
            preferredRendererType: Shape.GeometryRenderer

            ShapePath {
                strokeWidth: -1
                strokeColor: "transparent"
                fillColor: picture.dark ? Theme.heroAccent : Theme.brand
                startX: 0
                startY: 2 * picture.unit

                PathLine {
                    x: 12 * picture.unit
                    y: 2 * picture.unit
                }
                PathLine {
                    x: 6 * picture.unit
                    y: 11 * picture.unit
                }
                PathLine {
                    x: 0
                    y: 2 * picture.unit
                }
            }
        }
    }
}
