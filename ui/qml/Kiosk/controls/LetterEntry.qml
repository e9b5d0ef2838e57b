import QtQuick
import QtQuick.Layouts
import Kiosk

// A value with letters: the keyboard takes the lower part, hint and value the rest.
ColumnLayout {
    id: entry

    required property ScreenFrame screen
    readonly property var facts: screen.model.entry

    anchors.topMargin: Theme.mm(0.5)
    spacing: Theme.mm(1)

    Heading {
        Layout.fillWidth: true
        title: entry.screen.title
        term: entry.screen.term
        titleName: "field:title"
        titleSize: Theme.tight ? Theme.keySize / Theme.textScale : Theme.keySize
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ValueBox {
            id: box

            Layout.fillWidth: true
            facts: entry.facts
            placeholder: Theme.comfort > 1.1 && !Theme.large ? "" : entry.facts.hint
        }

        Key {
            objectName: "key:clear"
            Layout.preferredHeight: box.implicitHeight
            Layout.preferredWidth: Theme.mm(30)
            command: true
            textSize: Theme.bodySize
            text: qsTr("Clear all")
            onClicked: entry.screen.model.actions.eraseAll()
        }
    }

    Words {
        Layout.fillWidth: true
        visible: Theme.comfort > 1.1 && !Theme.large
        words: entry.facts.hint
        color: Theme.softInk
    }

    Item {
        Layout.fillHeight: true
        visible: Theme.comfort > 1.1
    }

    LetterKeyboard {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        kind: entry.facts.keyboard
        onTyped: character => entry.screen.model.actions.type(character)
        onBackspace: entry.screen.model.actions.erase()
    }
}
