import QtQuick
import QtQuick.Layouts
import Kiosk

// A message in a frame; its tone is caution, done or plain.
Rectangle {
    id: panel

    property string tone: "caution"
    property string heading: ""
    property string headingName: ""
    property string words: ""
    // A sentence on a line of its own, after `words`.
    property string further: ""
    property int size: Theme.bodySize
    property real leading: Theme.leading
    property bool dense: false
    readonly property int inner: Theme.mm(dense || size < Theme.bodySize ? 2 : 4)

    implicitHeight: box.implicitHeight + inner
    radius: Theme.radius
    color: tone === "caution" ? Theme.caution : tone === "done" ? Theme.doneTint : Theme.brandTint
    border.width: Theme.line
    border.color: tone === "caution" ? Theme.cautionLine : tone === "done" ? Theme.done : Theme.edge

    ColumnLayout {
        id: box

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(4)
        spacing: 0

        RunningText {
            Layout.fillWidth: true
            visible: panel.heading !== ""
            objectName: panel.headingName
            words: panel.heading
            font.pixelSize: panel.size * (Theme.tight && Theme.largest ? 1 : 1.2)
            leading: panel.leading
            font.weight: Font.Bold
            color: panel.tone === "caution" ? Theme.cautionInk : Theme.ink
        }

        RunningText {
            Layout.fillWidth: true
            visible: panel.words !== ""
            words: panel.words
            font.pixelSize: panel.size
            leading: panel.leading
            color: panel.tone === "caution" ? Theme.cautionInk : Theme.ink
        }

        RunningText {
            Layout.fillWidth: true
            visible: panel.further !== ""
            words: panel.further
            font.pixelSize: panel.size
            leading: panel.leading
            color: panel.tone === "caution" ? Theme.cautionInk : Theme.ink
        }
    }
}
