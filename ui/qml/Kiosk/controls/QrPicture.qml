import QtQuick
import QtQuick.Shapes
import Kiosk

// A QR code with its quiet zone, on white in every theme. Whole pixels a module, so that its edges stay sharp.
Rectangle {
    id: picture

    property string path: ""
    property int modules: 21
    readonly property int module: Math.max(1, Math.floor(width / (modules + 8)))

    color: "#FFFFFF"
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.hairline
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Code to read with a smartphone")

    Shape {
        width: picture.modules
        height: picture.modules
        x: Math.round((picture.width - picture.modules * picture.module) / 2)
        y: Math.round((picture.height - picture.modules * picture.module) / 2)
        scale: picture.module
        transformOrigin: Item.TopLeft
        antialiasing: false
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            strokeWidth: -1
            strokeColor: "transparent"
            fillColor: "#000000"

            PathSvg {
                path: picture.path
            }
        }
    }
}
