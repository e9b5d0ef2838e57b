import QtQuick
import Kiosk

// A QR code with its quiet zone, pale in every theme. A module has whole pixels, so that its edges are sharp.
Rectangle {
    id: picture

    property string path: ""
    property int modules: 21
    readonly property int module: Math.max(1, Math.floor(width / (modules + 8)))

    color: Theme.sheet
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.hairline
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Code to read with a smartphone")

    Drawing {
        anchors.centerIn: parent
        width: picture.modules * picture.module
        height: width
        boxWidth: picture.modules
        svg: picture.path === "" ? "" : '<path d="%1" fill="#000000"/>'.arg(picture.path)
        smooth: false
    }
}
