import QtQuick
import QtQuick.Templates as T
import Kiosk

// The typed value in large characters, wrapped between groups; beside it what is still wrong.
Rectangle {
    id: box

    required property var facts
    property string placeholder: ""
    // Whether the box shows what is wrong.
    property bool tells: true
    // Whether typed characters go into this box.
    property bool asked: true
    readonly property bool wordy: state.words !== ""
    readonly property bool long: facts.length > (wordy ? 10 : 24)

    // The field shows the focus as long as no other control does.
    readonly property bool awake: asked && !((Window.activeFocusItem as T.AbstractButton)?.visualFocus ?? false)

    implicitHeight: Math.max(Theme.mm(16), value.implicitHeight + Theme.mm(1), state.implicitHeight + Theme.mm(1), hint.visible ? hint.implicitHeight + Theme.mm(1) : 0)
    radius: Theme.radius
    color: Theme.surface
    border.width: awake ? Math.max(3, Theme.mm(1.1)) : Theme.line
    border.color: awake ? Theme.brand : Theme.edge

    Text {
        id: value

        anchors.left: parent.left
        anchors.right: state.left
        anchors.leftMargin: Theme.mm(3)
        anchors.rightMargin: Theme.mm(1)
        anchors.verticalCenter: parent.verticalCenter
        objectName: box.asked ? "field:value" : ""
        text: box.facts.value + (box.asked ? "▏" : "")
        font.family: Theme.family
        font.pixelSize: box.long ? Theme.bodySize / (Theme.tight ? Theme.textScale : 1) : Theme.keySize * 0.92 / (Theme.tight ? Theme.keyScale : 1)
        font.weight: Font.Bold
        color: Theme.ink
        wrapMode: Theme.wrapText
        lineHeight: 0.9
        textFormat: Text.PlainText
        // A secret is not spoken, not even while it is shown.
        Accessible.ignored: box.facts.secret
        Accessible.role: Accessible.StaticText
        Accessible.name: box.facts.value
    }

    RunningText {
        id: hint

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

    RunningText {
        id: state

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(2.5)
        anchors.verticalCenter: parent.verticalCenter
        width: words === "" ? 0 : Math.min(implicitWidth, box.width * 0.5)
        objectName: "field:problem"
        visible: words !== ""
        words: box.tells ? box.facts.problem : ""
        leading: 1.1
        font.pixelSize: Theme.smallestSize * (Theme.tight ? 1 : Theme.comfort)
        color: Theme.cautionInk
        horizontalAlignment: Text.AlignRight
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: box.facts.title
    Accessible.description: box.facts.problem
}
