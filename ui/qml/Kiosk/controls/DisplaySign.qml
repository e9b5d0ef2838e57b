pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// A drawing of a display option: "low_reach", "more_time" or "less_motion".
Item {
    id: sign

    property string kind
    readonly property real unit: Math.min(width, height) / 10

    // A screen with its buttons at the lower end.
    Rectangle {
        visible: sign.kind === "low_reach"
        x: sign.unit
        width: 8 * sign.unit
        height: parent.height
        radius: sign.unit
        color: Theme.surface
        border.width: Theme.thick
        border.color: Theme.ink

        Rectangle {
            x: 2 * sign.unit
            y: 6.6 * sign.unit
            width: 4 * sign.unit
            height: 1.6 * sign.unit
            color: Theme.ink
        }
    }

    // A clock.
    Rectangle {
        visible: sign.kind === "more_time"
        anchors.fill: parent
        radius: width / 2
        color: Theme.surface
        border.width: Theme.thick
        border.color: Theme.ink

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.GeometryRenderer

            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: Theme.thick
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                startX: 5 * sign.unit
                startY: 2.4 * sign.unit

                PathLine {
                    x: 5 * sign.unit
                    y: 5 * sign.unit
                }
                PathLine {
                    x: 7 * sign.unit
                    y: 6.2 * sign.unit
                }
            }
        }
    }

    // Two bars, the sign for a pause.
    Repeater {
        model: sign.kind === "less_motion" ? 2 : 0

        Rectangle {
            required property int index

            x: (index === 0 ? 1.8 : 5.8) * sign.unit
            y: sign.unit
            width: 2.4 * sign.unit
            height: 8 * sign.unit
            radius: sign.unit * 0.4
            color: Theme.ink
        }
    }
}
