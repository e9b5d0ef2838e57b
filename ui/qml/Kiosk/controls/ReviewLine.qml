import QtQuick
import Kiosk

// A label and its value, one under the other where both do not fit beside each other.
Item {
    id: line

    property string label
    property string value
    property bool prose: true
    readonly property bool beside: Theme.mm(66) + content.implicitWidth < width

    implicitHeight: (beside ? Math.max(name.height, content.height) : name.height + content.height) + Theme.mm(2)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    Words {
        id: name

        width: line.beside ? Theme.mm(64) : line.width
        words: line.label
        color: Theme.softInk
        Accessible.ignored: true
    }

    Words {
        id: content

        x: line.beside ? Theme.mm(66) : 0
        y: line.beside ? 0 : name.height
        width: line.beside ? implicitWidth : line.width
        words: line.prose ? line.value : ""
        text: line.prose ? Theme.lines(line.value) : line.value
        font.weight: Font.Bold
        font.pixelSize: line.prose ? Theme.bodySize : Theme.bodySize * 1.15
        wrapMode: line.prose ? Text.Wrap : Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }
}
