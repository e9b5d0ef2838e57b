import QtQuick
import QtQuick.Templates as T
import Kiosk

// One of several values on a screen: its name and the typed characters. A touch selects it for typing.
T.AbstractButton {
    id: box

    required property var facts
    readonly property bool chosen: facts.asked

    implicitHeight: content.implicitHeight
    activeFocusOnTab: true
    // After a touch Enter ends the value instead of selecting the box again.
    focusPolicy: Qt.TabFocus
    text: facts.title
    Accessible.role: Accessible.EditableText
    Accessible.name: facts.title

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Column {
        id: content

        spacing: Theme.mm(0.5)

        RunningText {
            width: parent.width
            words: box.facts.title
            leading: Theme.stacked ? 1.4 : 1.25
            font.weight: box.chosen ? Font.Bold : Font.Normal
            Accessible.ignored: true
        }

        ValueBox {
            width: parent.width
            facts: box.facts
            asked: box.chosen
        }
    }

    background: Loader {
        source: box.visualFocus ? "FocusRing.qml" : ""
    }
}
