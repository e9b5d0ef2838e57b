import QtQuick
import Kiosk

// What has been typed, large; wraps between groups.
Rectangle {
    id: box

    required property var facts
    property string placeholder: ""

    implicitHeight: Math.max(Theme.mm(16.5), value.implicitHeight + Theme.mm(1.5))
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.thick
    border.color: Theme.brand

    Text {
        id: value

        anchors.left: parent.left
        anchors.right: counter.left
        anchors.leftMargin: Theme.mm(3)
        anchors.rightMargin: Theme.mm(1)
        anchors.verticalCenter: parent.verticalCenter
        objectName: "field:value"
        text: box.facts.value + "▏"
        font.family: Theme.family
        font.pixelSize: box.facts.length > 24 ? Theme.bodySize : Theme.keySize * 0.92 / (Theme.tight ? Theme.textScale : 1)
        font.weight: Font.Bold
        color: Theme.ink
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        lineHeight: 0.9
        textFormat: Text.PlainText
        Accessible.role: Accessible.EditableText
        Accessible.name: box.facts.title
    }

    Words {
        visible: box.facts.length === 0
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(6)
        anchors.rightMargin: Theme.mm(3)
        words: box.placeholder
        leading: 1.1
        font.pixelSize: Theme.smallestSize * (Theme.tight ? 1 : Theme.comfort)
        color: Theme.softInk
        verticalAlignment: Text.AlignVCenter
    }

    Text {
        id: counter

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(2.5)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(1)
        visible: box.placeholder === "" || box.facts.length > 0
        text: box.facts.length + (box.facts.fixed ? " / " + box.facts.maximum : "")
        font.family: Theme.family
        font.pixelSize: Theme.smallestSize
        color: Theme.softInk
    }
}
