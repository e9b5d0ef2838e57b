import QtQuick
import QtQuick.Layouts
import Kiosk

// A value with letters: the keyboard takes the lower part, hint and value the rest.
ColumnLayout {
    id: entry

    required property ScreenFrame screen
    readonly property var facts: screen.model.entry

    spacing: Theme.mm(1.5)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ValueBox {
            Layout.fillWidth: true
            facts: entry.facts
        }

        Key {
            objectName: "key:clear"
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.mm(30)
            command: true
            textSize: Theme.bodySize
            text: qsTr("Clear all")
            onClicked: entry.screen.model.actions.eraseAll()
        }
    }

    Item {
        Layout.fillHeight: true
    }

    LetterKeyboard {
        Layout.fillWidth: true
        kind: entry.facts.keyboard
        onTyped: character => entry.screen.model.actions.type(character)
        onBackspace: entry.screen.model.actions.erase()
    }
}
