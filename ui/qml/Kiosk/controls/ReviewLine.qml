import QtQuick
import Kiosk

// A label and its value side by side, or one below the other if both do not fit.
Item {
    id: line

    property string label
    property string value
    property bool prose: true
    // The label's share of the width (0 to 1) if both are side by side; 0: a fixed width for short labels.
    property real share: 0
    property int size: Theme.bodySize
    readonly property real split: share > 0 ? share * width : Theme.mm(66)
    readonly property bool beside: split + content.implicitWidth < width

    implicitHeight: (beside ? Math.max(name.height, content.height) : name.height + content.height) + Theme.mm(Theme.tight ? 1 : 2)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    RunningText {
        id: name

        width: line.beside ? line.split - Theme.mm(2) : line.width
        words: line.label
        font.pixelSize: line.size
        color: Theme.softInk
        Accessible.ignored: true
    }

    RunningText {
        id: content

        x: line.beside ? line.split : 0
        y: line.beside ? 0 : name.height
        width: line.beside ? implicitWidth : line.width
        words: line.prose ? line.value : ""
        text: line.prose ? Theme.lines(line.value) : line.value
        font.weight: Font.Bold
        font.pixelSize: line.prose ? line.size : line.size * 1.15
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }
}
